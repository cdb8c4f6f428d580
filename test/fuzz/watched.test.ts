import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watched } from './watched';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
const program = join(folder, 'faulty.cjs');
const worker = watched(program, { time: 2000, memory: 250 });

beforeAll(() => {
  const esbuild = join(__dirname, '../../node_modules/.bin/esbuild');
  const options = ['--bundle', '--platform=node', '--format=cjs', '--log-level=warning', `--outfile=${program}`];
  execFileSync(esbuild, [join(__dirname, 'faulty.testing.ts'), ...options]);
});

afterAll(() => {
  worker.end();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['an endless loop', 1, 'took more than 2 s'],
  ['memory that is free again before it ends', 2, /^took \d{3} MB$/],
  ['the end of the process', 3, /^ended its process \(3\)/],
  ['an error that nobody foresaw', 4, /^RangeError: not foreseen/],
])('%s is a fault, and the next file is judged', async (_why, byte, fault) => {
  expect(await worker.judge(Uint8Array.of(0))).toEqual({ outcome: 'done' });
  expect(await worker.judge(Uint8Array.of(byte))).toEqual({ fault: expect.stringMatching(fault) });
  expect(await worker.judge(Uint8Array.of(0))).toEqual({ outcome: 'done' });
});
