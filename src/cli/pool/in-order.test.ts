import { inOrder } from './in-order';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

async function resultsOf(items: readonly number[], limit: number, delay: (item: number) => number) {
  let running = 0;
  let most = 0;
  let started = 0;
  const results: number[] = [];
  const farthest: number[] = [];
  const start = async (item: number): Promise<number> => {
    most = Math.max(most, (running += 1));
    started += 1;
    await new Promise((resolve) => setTimeout(resolve, delay(item)));
    running -= 1;
    return item;
  };
  for await (const result of inOrder(items, limit, start)) {
    results.push(result);
    farthest.push(started - results.length);
  }
  return { results, most, ahead: Math.max(0, ...farthest) };
}

describe('inOrder', () => {
  test('results keep the order of the items, however long each takes', async () => {
    const { results, most } = await resultsOf(numbers(20), 3, (item) => (item % 3) * 4);
    expect(results).toEqual(numbers(20));
    expect(most).toBe(3);
  });

  test('a slow first item lets the others run ahead, but not without end', async () => {
    const { results, ahead } = await resultsOf(numbers(60), 2, (item) => (item === 0 ? 60 : 0));
    expect(results).toEqual(numbers(60));
    expect(ahead).toBeGreaterThan(8);
    expect(ahead).toBeLessThanOrEqual(16);
  });

  test('who wants no more has no more work started', async () => {
    let started = 0;
    let finished = 0;
    const start = async (): Promise<void> => {
      started += 1;
      await new Promise(setImmediate);
      finished += 1;
    };
    for await (const _ of inOrder(numbers(60), 2, start)) break;
    const before = started;
    while (finished < started) await new Promise(setImmediate);
    expect([before < 60, started]).toEqual([true, before]);
  });

  test('nothing to do', async () => {
    expect((await resultsOf([], 2, () => 0)).results).toEqual([]);
  });
});
