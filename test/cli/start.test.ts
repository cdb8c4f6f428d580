import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENT, FORMS, ROOT } from './jixiao.testing';

/** Tells what V8 made of the compiled code that a script came with, in the process and in every thread. */
const WATCH = `
  const vm = require('node:vm');
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      if (!options?.filename?.endsWith('program.cjs')) return;
      process._rawDebug(options.cachedData === undefined ? 'no code' : this.cachedDataRejected ? 'code refused' : 'code used');
    }
  };`;

describe('the command as it is built for people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-start-'));
  const watch = join(folder, 'watch.cjs');
  const built = join(folder, 'bin');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    writeFileSync(watch, WATCH);
    execFileSync(process.execPath, [join(ROOT, 'src/cli/start/build.mjs'), built]);
  });

  const check = (...options: string[]) => {
    const args = ['--require', watch, join(built, 'jixiao.cjs'), 'check', FORMS, '--format', 'json', ...options];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, ...ENVIRONMENT },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { report: stdout, code: stderr.split('\n').filter((line) => /^(?:no )?code\b/.test(line)) };
  };

  test('starts with compiled code, in its process and in threads; without it, it does the same', () => {
    const { report, code } = check('--jobs', '2');
    expect(code).toEqual(['code used', 'code used', 'code used']);
    expect(report).toContain('"forms":[{');

    for (const name of readdirSync(built).filter((one) => one.endsWith('.bin'))) writeFileSync(join(built, name), 'x');
    const plain = check('--jobs', '2');
    expect(plain.code).toEqual(['no code', 'no code', 'no code']);
    expect(plain.report).toBe(report);
  });
});
