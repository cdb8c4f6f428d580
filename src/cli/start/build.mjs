// Builds the command into dist/cli, or the folder named: `node src/cli/start/build.mjs [folder] [--source-only]`.
// jixiao.cjs starts the program; program.*.bin is what V8 has compiled of it, which --source-only leaves out.
import { spawnSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../../..');
/** Forms of many kinds and with many faults: checking them calls what checking any form calls. */
const SAMPLES = path.join(ROOT, 'test/fixtures/forms');
const COMPILER = path.join(ROOT, '.cache/cli/compile.cjs');
const PLACES = ['process', 'thread'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'source-only': { type: 'boolean' } } });
const folder = path.resolve(positionals[0] ?? path.join(ROOT, 'dist/cli'));

for (const place of PLACES) await rm(path.join(folder, `program.${place}.bin`), { force: true });
await bundle('src/cli/index.ts', path.join(folder, 'program.cjs'));
await bundle('src/cli/start/launch.ts', path.join(folder, 'jixiao.cjs'));
await chmod(path.join(folder, 'jixiao.cjs'), 0o755);
if (!values['source-only']) {
  await bundle('src/cli/start/compile.ts', COMPILER);
  PLACES.forEach(compile);
}

function bundle(source, outfile) {
  return build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['piscina', 'officecrypto-tool', '@e965/xlsx'],
    // Code that is not a module of its own cannot import what comes later.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
}

function compile(place) {
  const { status, stderr } = spawnSync(process.execPath, [COMPILER, folder, place, 'check', SAMPLES]);
  // 1: findings, of which the samples are full.
  if (status !== 1) throw new Error(`the program could not be run: ${stderr}`);
}
