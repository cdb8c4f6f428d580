import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../../src/host/file';
import { buildCommand, ENVIRONMENT, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
let units: string;
let many: string;

/** Copies of one form, so many that a run over them can be interrupted. */
const MANY = 80;

beforeAll(() => {
  bench = buildCommand();
  units = join(bench.folder, 'units');
  mkdirSync(units);
  for (const name of ['korla', 'dalian', 'chengde', 'pingluo', 'changji', 'stacked'])
    copyFileSync(join(FORMS, `${name}.xlsx`), join(units, `${name}.xlsx`));
  writeFileSync(join(units, 'broken.xlsx'), 'PK, but nothing behind it');
  many = join(bench.folder, 'many');
  mkdirSync(many);
  for (let number = 0; number < MANY; number++)
    copyFileSync(join(FORMS, 'korla.xlsx'), join(many, `unit-${number}.xlsx`));
}, 60_000);

afterAll(() => bench.dispose());

describe('files in threads', () => {
  test.each([
    ['check', ['--format', 'json']],
    ['score', ['--format', 'json']],
  ])('%s %s: the same words in the same order as in one thread', (command, options) => {
    const alone = bench.jixiao(command, units, ...options);
    const shared = bench.jixiao(command, units, ...options, '--jobs', '2');
    expect(shared).toEqual(alone);
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('broken.xlsx');
  });

  test('copies are the same', () => {
    const copies = ['alone', 'shared'].map((name) => join(bench.folder, name));
    const [alone = '', shared = ''] = copies;
    bench.jixiao('fix', units, '--out', alone);
    bench.jixiao('fix', units, '--out', shared, '--jobs', '2');
    expect(readdirSync(shared)).toEqual(readdirSync(alone));
    for (const name of readdirSync(alone))
      expect(readFileSync(join(shared, name)).equals(readFileSync(join(alone, name)))).toBe(true);
  });

  test.each([
    ['time', 'a thread', ['--time-limit', '0.001', '--jobs', '1'], 'timed-out'],
    ['time', 'the first thread', ['--time-limit', '0.001'], 'timed-out'],
    ['memory', 'a thread', ['--memory-limit', '8', '--jobs', '1'], 'out-of-memory'],
    ['memory', 'the first thread', ['--memory-limit', '2'], 'out-of-memory'],
  ])(
    'a file beyond its limit of %s in %s is reported, and the others are gone on with',
    (_what, _where, limits, code) => {
      const { out, code: exit } = bench.jixiao('check', units, '--format', 'json', ...limits);
      const { files } = JSON.parse(out) as { files: { path: string; error?: { code: string } }[] };
      expect(exit).toBe(2);
      expect(files).toHaveLength(7);
      expect(files.map(({ error }) => error?.code)).toContain(code);
    },
  );

  test.each<[NodeJS.Signals, string, number, string[]]>([
    ['SIGINT', 'two threads', 130, ['--jobs', '2']],
    ['SIGTERM', 'two threads', 143, ['--jobs', '2']],
    ['SIGINT', 'this thread alone', 130, []],
  ])('%s to a run in %s leaves no half-written file, and says so', async (signal, where, exit, jobs) => {
    const out = join(bench.folder, `${signal} ${where}`);
    const args = [bench.bundle, 'check', many, '--mark', out, ...jobs, '--out', join(out, 'report.txt')];
    const child = spawn(process.execPath, args, { env: { ...process.env, ...ENVIRONMENT }, stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    await firstCopyIn(out);
    child.kill(signal);
    const code = await new Promise((resolve) => child.once('close', resolve));
    const names = readdirSync(out);
    expect([code, said]).toEqual([exit, expect.stringContaining('已中断：写好的文件是完整的，正在写的已去掉')]);
    expect(names.length).toBeLessThan(MANY);
    expect(names.filter((name) => !name.startsWith('unit-'))).toEqual([]);
    for (const name of names) {
      const host = createFileHost(readFileSync(join(out, name)), name);
      expect(await host.countMarks()).toBeGreaterThan(0);
    }
  });
});

test.each<[NodeJS.Signals, string, number]>([
  ['SIGINT', '--profile', 130],
  ['SIGTERM', '--password-file', 143],
  ['SIGTERM', '--baseline', 143],
])('%s ends a call that waits for a pipe behind %s', async (signal, option, exit) => {
  const pipe = join(bench.folder, `pipe${option}`);
  execFileSync('mkfifo', [pipe]);
  const args = [bench.bundle, 'check', join(FORMS, 'korla.xlsx'), option, pipe];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...ENVIRONMENT }, stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const writer = await readerOf(pipe);
  child.kill(signal);
  const code = await new Promise((resolve) => child.once('close', resolve));
  closeSync(writer);
  expect([code, said]).toEqual([exit, expect.stringContaining('已中断：')]);
});

test.each([
  ['in this thread', []],
  ['in threads', ['--jobs', '2']],
])('output that cannot be written ends a call, with the reason, %s', (_why, options) => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [bench.bundle, 'check', FORMS, ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect([status, stderr]).toEqual([2, expect.stringContaining('标准输出写不进去')]);
  expect(stderr).not.toMatch(/ENOSPC|^ {4}at /m);
});

/** Resolves when somebody waits for what a pipe will bring; to its other end, by which nothing comes. */
async function readerOf(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Resolves when the first copy is there. */
async function firstCopyIn(folder: string): Promise<void> {
  const names = (): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };
  while (!names().some((name) => name.startsWith('unit-'))) await new Promise((resolve) => setTimeout(resolve, 5));
}
