import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginningOf, type Beginnings } from './beginnings';
import { startThreads, TooLate, type Threads } from './threads';

/**
 * What a thread does with its files, one after the other: “forever” never ends, “slow” ends when the clock has gone on, “gone” ends the thread,
 * all others are told by number. The clock goes on by a millisecond with each that is begun.
 */
const PROGRAM = `
  const { threadId, workerData: { beginnings, files, clock } } = require('node:worker_threads');
  let last = Promise.resolve();
  const work = (file) => {
    beginnings.times[file] = Atomics.add(clock, 0, 1) + 1;
    Atomics.store(beginnings.threads, file, threadId);
    if (files[file] === 'gone') process.exit(3);
    while (files[file] === 'forever' || (files[file] === 'slow' && Atomics.load(clock, 0) < 1000));
    return file;
  };
  module.exports = (file) => {
    const done = last.then(() => work(file));
    last = done.then(() => new Promise(setImmediate));
    return done;
  };`;
/** In seconds; long, for only the tests' own clock ends files. */
const TIME_LIMIT = 60;

const folder = mkdtempSync(join(tmpdir(), 'jixiao-threads-'));
const program = join(folder, 'program.cjs');
writeFileSync(program, PROGRAM);
beforeEach(() => void jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
const running: Threads[] = [];
afterEach(async () => {
  jest.useRealTimers();
  await Promise.all(running.splice(0).map((threads) => threads.end()));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Threads on a clock that goes on when it is told. */
function started(files: readonly string[], jobs: number, from = program) {
  const clock = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let begun: Beginnings | undefined;
  const crewWith = (beginnings: Beginnings): object => ({ beginnings: (begun = beginnings), files, clock });
  const start = { program: from, jobs, files: files.length, crewWith };
  const threads = startThreads(start, { timeLimit: TIME_LIMIT, memoryLimit: 64 });
  running.push(threads);
  return {
    threads,
    async hasBegun(file: number): Promise<void> {
      while (!begun || !beginningOf(begun, file)) await new Promise(setImmediate);
    },
    pass(seconds: number): void {
      Atomics.add(clock, 0, seconds * 1000);
      jest.advanceTimersByTime(seconds * 1000);
    },
  };
}

/** What the files come to; time passes when as many threads as there are have begun a file that never ends. */
async function outcomes(files: readonly string[], jobs: number, from = program): Promise<readonly unknown[]> {
  const { threads, hasBegun, pass } = started(files, jobs, from);
  const done = Promise.allSettled(files.map((_, file) => threads.workOn(file)));
  const endless = [...files.keys()].filter((file) => files[file] === 'forever');
  for (let first = 0; first < endless.length; first += jobs) {
    await Promise.all(endless.slice(first, first + jobs).map(hasBegun));
    pass(2 * TIME_LIMIT);
  }
  return (await done).map((one) => (one.status === 'fulfilled' ? one.value : one.reason));
}

describe('threads', () => {
  test.each([1, 2])('%s: a file that takes too long is ended, the files that wait behind it are done', async (jobs) => {
    const done = await outcomes(['', 'forever', '', '', 'forever', ''], jobs);
    expect(done).toEqual([0, expect.any(TooLate), 2, 3, expect.any(TooLate), 5]);
  });

  test('the time of a file counts from when it is begun', async () => {
    const { threads, hasBegun, pass } = started(['slow', 'forever'], 1);
    const [slow, forever] = [threads.workOn(0), threads.workOn(1)];
    await hasBegun(0);
    pass(TIME_LIMIT - 10);
    expect(await slow).toBe(0);
    await hasBegun(1);
    pass(20);
    expect(jest.getTimerCount()).toBe(1);
    pass(TIME_LIMIT);
    await expect(forever).rejects.toThrow(TooLate);
  });

  test('a limit of many days is within what a timer can wait', async () => {
    const set = jest.spyOn(globalThis, 'setTimeout');
    const start = { program, jobs: 1, files: 1, crewWith: () => ({}) };
    const threads = startThreads(start, { timeLimit: 10 ** 7, memoryLimit: 64 });
    await Promise.allSettled([threads.workOn(0), threads.end()]);
    expect(set.mock.calls.map(([, wait]) => wait)).toEqual([2 ** 31 - 1]);
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
