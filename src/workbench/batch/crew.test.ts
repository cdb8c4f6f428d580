import { OverTime, workThrough, type Hand } from './crew';

const SHORT = 20;

/** Hands that do what a task's name says: “hang” never ends, “break” fails, the rest comes back in capitals. */
function crew(size: number, signal = new AbortController().signal) {
  const log: string[] = [];
  let hired = 0;
  let ended = 0;
  const hire = (): Hand<string, string> => {
    hired += 1;
    return {
      work: async (task) => {
        if (task === 'hang') return new Promise(() => undefined);
        if (task === 'break') throw new Error('broken');
        return task.toUpperCase();
      },
      end: () => {
        ended += 1;
      },
    };
  };
  const terms = {
    ...{ size, timeLimit: SHORT, signal, hire },
    isWanted: () => true,
    begun: () => undefined,
    done: (task: string, outcome: PromiseSettledResult<string>) =>
      log.push(outcome.status === 'fulfilled' ? outcome.value : `${task}: ${outcome.reason?.name}`),
  };
  return { terms, log, counts: () => [hired, ended] };
}

test('one hand does task after task', async () => {
  const { terms, log, counts } = crew(1);
  await workThrough(['a', 'b', 'c'], terms);
  expect(log).toEqual(['A', 'B', 'C']);
  expect(counts()).toEqual([1, 1]);
});

test('no more hands are hired than there are tasks', async () => {
  const { terms, counts } = crew(7);
  await workThrough(['a', 'b'], terms);
  expect(counts()).toEqual([2, 2]);
});

test('a task that hangs is given up, its hand sent away, and the others are done', async () => {
  const { terms, log, counts } = crew(1);
  await workThrough(['a', 'hang', 'b'], terms);
  expect(log).toEqual(['A', `hang: ${new OverTime().name}`, 'B']);
  expect(counts()).toEqual([2, 2]);
});

test('a task that is wanted no more when its turn comes is left out', async () => {
  const { terms, log } = crew(1);
  await workThrough(['a', 'b', 'c'], { ...terms, isWanted: (task) => task === 'b' || log.includes('B') });
  expect(log).toEqual(['B', 'C']);
});

test('a hand that broke is replaced', async () => {
  const { terms, log, counts } = crew(1);
  await workThrough(['break', 'break', 'a'], terms);
  expect(log).toEqual(['break: Error', 'break: Error', 'A']);
  expect(counts()).toEqual([3, 3]);
});

test('a stop ends what is under way, reports nothing more and sends every hand away', async () => {
  const stop = new AbortController();
  const { terms, log, counts } = crew(2, stop.signal);
  const work = workThrough(['a', 'hang', 'hang', 'b'], { ...terms, timeLimit: 10_000 });
  await new Promise((resolve) => setTimeout(resolve, SHORT));
  stop.abort();
  await work;
  expect(log).toEqual(['A']);
  expect(counts()).toEqual([2, 2]);
});
