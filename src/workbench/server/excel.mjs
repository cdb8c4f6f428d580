// `npm run excel`: builds the add-in, serves it over https with this machine's developer certificate and sideloads it into Excel.
// The two Microsoft tools come through npx, since some registries lack packages that they need.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { contentOf } from './content.mjs';
import { folders } from './folders.mjs';

const PORT = 3000; // the address that manifest.xml names
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

function run(...command) {
  const child = spawn('npx', command, { cwd: folders.root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npx ${command.join(' ')}`))));
  });
}

async function answer({ url = '/' }, response) {
  const content = await contentOf(`/addin${url}`).catch(() => null);
  if (!content) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  return response.writeHead(200, { 'content-type': content.type }).end(content.body);
}

try {
  if (process.platform === 'linux') throw new Error('这台机器上没有 Excel（Linux）。请在 Windows 或 Mac 上运行。');
  await run('webpack', '--mode', 'production', '--env', 'officeJs=cdn');
  await run('--yes', 'office-addin-dev-certs', 'install');
  const [cert, key] = await Promise.all(
    ['localhost.crt', 'localhost.key'].map((file) => readFile(join(CERTIFICATES, file))),
  );
  const server = createServer({ cert, key }, (request, response) => void answer(request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(PORT, 'localhost', resolve));
  console.log(`加载项在 https://localhost:${PORT}，正在打开 Excel…按 Ctrl+C 结束。`);
  await run('--yes', 'office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug');
} catch (error) {
  console.error(`没有装进 Excel：${error.message}`);
  console.error('也可以在 Excel 里手工上传 manifest.xml，或运行 npm start 使用本地工作台。');
  process.exit(1);
}
