// `npm run screenshots`: serves the workbench at a free port and draws docs/images on it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { folders } from '../../src/workbench/server/folders.mjs';
import start from './start.mjs';
import stop from './stop.mjs';

const outfile = join(folders.root, '.cache/screenshots.cjs');
await build({
  entryPoints: [join(folders.root, 'test/end-to-end/screenshots.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
await start();
try {
  const { default: script } = await import(pathToFileURL(outfile));
  await script.drawImages();
} finally {
  await stop();
}
