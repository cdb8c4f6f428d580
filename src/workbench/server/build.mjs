import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { folders } from './folders.mjs';

/** What the pane's bundle is made of; it is built again only when one of these is newer than it. */
const ADDIN_SOURCES = [
  ...['src/taskpane', 'src/ribbon', 'src/actions', 'src/browser', 'src/core', 'src/host', 'assets', 'manifest.xml'],
  ...['docs/user-guide.zh-CN.md', 'docs/user-guide.en-US.md', 'docs/rules', 'docs/images'],
];
const ADDIN_SETTINGS = ['webpack.config.js', 'webpack', 'package-lock.json', 'tsconfig.json'];

/** With a cache on disk a build after a small change takes a few seconds. */
const CACHE = ['--cache-type', 'filesystem', '--cache-cache-directory', join(folders.root, '.cache/webpack')];
const WEBPACK = ['webpack', '--mode', 'production', ...CACHE];

/** Builds the page of the workbench into dist/workbench (about two seconds). */
export async function buildWorkbench() {
  mkdirSync(folders.workbench, { recursive: true });
  await build({
    absWorkingDir: folders.root,
    entryPoints: {
      main: 'src/workbench/page/main.ts',
      'file-worker': 'src/workbench/page/file-worker.ts',
      'check-worker': 'src/workbench/batch/check-worker.ts',
      'ledger-worker': 'src/workbench/batch/ledger-worker.ts',
      frame: 'src/workbench/excel/browser/frame.ts',
    },
    outdir: folders.workbench,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  copyFileSync(join(folders.page, 'index.html'), join(folders.workbench, 'index.html'));
}

/** Builds the add-in into dist/addin unless it is there and nothing that it is made of has changed; resolves to whether it was built. */
export async function buildAddin() {
  const built = join(folders.addin, 'taskpane.html');
  const sources = [...ADDIN_SOURCES, ...ADDIN_SETTINGS].map((path) => join(folders.root, path));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return false;
  await run('npx', [...WEBPACK, '--env', 'officeJs=local']);
  return true;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs a command in the repository; rejects with what it printed where it fails. */
function run(command, options) {
  return new Promise((resolve, reject) => {
    const started = spawn(command, options, { cwd: folders.root, shell: process.platform === 'win32' });
    let printed = '';
    started.stdout.on('data', (data) => (printed += data));
    started.stderr.on('data', (data) => (printed += data));
    started.on('error', reject);
    started.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${options.join(' ')}\n${printed}`)),
    );
  });
}
