import { beginningOf, forgetBeginning, hasBegunAny, isHandedOver, noBeginnings, type Beginnings } from './beginnings';

function begunBy(...threads: readonly number[]): Beginnings {
  const beginnings = noBeginnings(threads.length);
  threads.forEach((thread, file) => {
    beginnings.threads[file] = thread;
    beginnings.times[file] = 1000 + file;
  });
  return beginnings;
}

describe('beginnings', () => {
  test('of a file: its thread and time, until they are forgotten', () => {
    const beginnings = begunBy(3, 0);
    expect([beginningOf(beginnings, 0), beginningOf(beginnings, 1)]).toEqual([{ thread: 3, at: 1000 }, null]);
    forgetBeginning(beginnings, 0);
    expect([beginningOf(beginnings, 0), hasBegunAny(beginnings)]).toEqual([null, false]);
  });

  test.each([
    ['another thread has begun since', [1, 2], 0, false],
    ['its thread has begun another since', [1, 2, 1], 0, true],
    ['its thread had begun another before', [1, 2, 1], 2, false],
  ])('%s', (_why, threads, file, expected) => {
    expect(isHandedOver(begunBy(...threads), file)).toBe(expected);
  });
});
