/** How far the quick ones may run ahead of a slow one, in rounds of all threads. */
const ROUNDS_AHEAD = 8;

/**
 * Starts work on items, at most `limit` at once, and gives the results in the order of the items; results waiting for their turn are few. Who
 * wants no more of them has no more work started.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  start: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = [];
  let next = 0;
  let running = 0;
  const fill = (): void => {
    while (running < limit && next < items.length && ahead.length < limit * ROUNDS_AHEAD) {
      const index = next++;
      running += 1;
      ahead.push(
        start(items[index] as Item, index).finally(() => {
          running -= 1;
          fill();
        }),
      );
    }
  };
  try {
    fill();
    for (let first = ahead.shift(); first; first = ahead.shift()) {
      const result = await first;
      fill();
      yield result;
    }
  } finally {
    next = items.length;
  }
}
