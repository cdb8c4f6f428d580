import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startThreads, TooLate, type Threads } from './threads';

/** What a thread does with its files, one after the other: “forever” never ends, “gone” ends the thread, all others are told by number. */
const PROGRAM = `
  const { threadId, workerData: { beginnings, files } } = require('node:worker_threads');
  let last = Promise.resolve();
  const work = (file) => {
    beginnings.times[file] = Date.now();
    Atomics.store(beginnings.threads, file, threadId);
    if (files[file] === 'gone') process.exit(3);
    while (files[file] === 'forever');
    return file;
  };
  module.exports = (file) => {
    const done = last.then(() => work(file));
    last = done.then(() => new Promise(setImmediate));
    return done;
  };`;

const folder = mkdtempSync(join(tmpdir(), 'jixiao-threads-'));
const program = join(folder, 'program.cjs');
writeFileSync(program, PROGRAM);
afterAll(() => rmSync(folder, { recursive: true }));

async function outcomes(files: readonly string[], jobs: number, from = program): Promise<readonly unknown[]> {
  const threads: Threads = startThreads(
    { program: from, jobs, files: files.length, crewWith: (beginnings) => ({ beginnings, files }) },
    { timeLimit: 0.3, memoryLimit: 64 },
  );
  try {
    const settled = await Promise.allSettled(files.map((_, file) => threads.workOn(file)));
    return settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason));
  } finally {
    await threads.end();
  }
}

describe('threads', () => {
  test.each([1, 2])('%s: a file that takes too long is ended, the files that wait behind it are done', async (jobs) => {
    const done = await outcomes(['', 'forever', '', '', 'forever', ''], jobs);
    expect(done).toEqual([0, expect.any(TooLate), 2, 3, expect.any(TooLate), 5]);
  });

  test('the time of a file counts from when it is begun', async () => {
    const done = await outcomes(['forever', 'forever', ''], 1);
    expect(done).toEqual([expect.any(TooLate), expect.any(TooLate), 2]);
  });

  test('a file with which its thread ends is told with what ended it', async () => {
    const done = await outcomes(['gone', '', ''], 1);
    expect(done).toEqual([expect.objectContaining({ message: expect.stringContaining('code: 3') }), 1, 2]);
  });

  test('threads that cannot start are told of, not waited for', async () => {
    const done = await outcomes(['', '', ''], 2, join(folder, 'not-there.cjs'));
    const told = expect.objectContaining({ message: expect.stringContaining('not-there.cjs') });
    expect(done).toEqual([told, told, told]);
  });
});
