import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, ENVIRONMENT, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
let units: string;

beforeAll(() => {
  bench = buildCommand();
  units = join(bench.folder, 'units');
  mkdirSync(units);
  for (const name of ['korla', 'dalian', 'chengde', 'pingluo', 'changji', 'stacked'])
    copyFileSync(join(FORMS, `${name}.xlsx`), join(units, `${name}.xlsx`));
  writeFileSync(join(units, 'broken.xlsx'), 'PK, but nothing behind it');
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

  test('an interrupted run leaves no half-written file', async () => {
    const out = join(bench.folder, 'interrupted');
    const many = join(bench.folder, 'many');
    mkdirSync(many);
    for (let number = 0; number < 60; number++)
      copyFileSync(join(FORMS, 'korla.xlsx'), join(many, `unit-${number}.xlsx`));
    const args = [bench.bundle, 'check', many, '--mark', out, '--jobs', '2', '--out', join(out, 'report.txt')];
    const child = spawn(process.execPath, args, { env: { ...process.env, ...ENVIRONMENT }, stdio: 'ignore' });
    await firstCopyIn(out);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    const names = readdirSync(out);
    expect(code).toBe(130);
    expect(names.filter((name) => !name.startsWith('unit-'))).toEqual([]);
    for (const name of names) expect(bench.jixiao('check', join(out, name)).code).toBe(1);
    rmSync(many, { recursive: true });
  });
});

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
