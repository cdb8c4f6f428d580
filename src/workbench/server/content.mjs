import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { folders } from './folders.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** First parts of addresses and the folders that answer them. */
const MOUNTS = {
  '/workbench/': folders.workbench,
  '/addin/': folders.addin,
  '/assets/': folders.assets,
  '/examples/': folders.examples,
  '/office-js/': folders.officeJs,
};

/** The pane as the workbench loads it: the add-in's own page, with the frame's script before the local office.js. */
const PANE = '/addin/workbench-pane.html';

/**
 * Bytes and media type for an address such as `/addin/taskpane.js?x`; null where nothing is served there. Nothing outside the mounted
 * folders is ever read.
 */
export async function contentOf(address) {
  const path = pathOf(address);
  if (path === null) return null;
  if (path === PANE) return { type: TYPES['.html'], body: Buffer.from(await pane()) };
  const file = path === '/' ? join(folders.workbench, 'index.html') : fileOf(path);
  const type = file && TYPES[extname(file)];
  if (!type) return null;
  try {
    return { type, body: await readFile(file) };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return null;
    throw error;
  }
}

function pathOf(address) {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0]);
  } catch {
    return null;
  }
}

function fileOf(path) {
  const mount = Object.keys(MOUNTS).find((start) => path.startsWith(start));
  if (!mount || path.includes('\0')) return null;
  const file = normalize(join(MOUNTS[mount], path.slice(mount.length)));
  return file.startsWith(MOUNTS[mount] + sep) ? file : null;
}

async function pane() {
  const html = await readFile(join(folders.addin, 'taskpane.html'), 'utf8');
  const office = /<script\b[^>]*\bsrc=["']?[^"'\s>]*office\.js["']?[^>]*><\/script>/;
  if (!office.test(html)) throw new Error('dist/addin/taskpane.html loads no office.js');
  return html.replace(
    office,
    '<script src="/workbench/frame.js"></script><script id="office-js" src="/office-js/office.js"></script>',
  );
}
