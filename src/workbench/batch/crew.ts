/** Somebody who does one task after the other, and can be sent away in the middle of one. */
export interface Hand<Task, Result> {
  work(task: Task): Promise<Result>;
  end(): void;
}

/** How many hands work at once, how long one task may take in milliseconds, and what stops them all. */
export interface CrewTerms<Task, Result> {
  readonly size: number;
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  hire(): Hand<Task, Result>;
  /** Whether a task is still to be done when its turn comes. */
  isWanted(task: Task): boolean;
  /** A task begins. */
  begun(task: Task): void;
  /** A task has ended, well or with an error: `OverTime` where it took too long. */
  done(task: Task, outcome: PromiseSettledResult<Result>): void;
}

/** A task took longer than it may. */
export class OverTime extends Error {
  override readonly name = 'OverTime';
}

/**
 * Has tasks done by a few hands, each with its own limit of time. A hand that fails or takes too long is sent away and another one hired, so
 * that no task stops the others. Resolves when all tasks have ended, or the signal has; tasks then under way are given up and not reported.
 */
export async function workThrough<Task, Result>(tasks: readonly Task[], terms: CrewTerms<Task, Result>): Promise<void> {
  const queue = tasks.values();
  const lanes = Array.from({ length: Math.min(terms.size, tasks.length) }, () => lane(queue, terms));
  await Promise.all(lanes);
}

/** One place of work: a hand that takes task after task from the queue that all lanes share. */
async function lane<Task, Result>(queue: Iterable<Task>, terms: CrewTerms<Task, Result>): Promise<void> {
  const { signal, hire, isWanted, begun, done } = terms;
  let hand: Hand<Task, Result> | null = null;
  for (const task of queue) {
    if (signal.aborted) break;
    if (!isWanted(task)) continue;
    hand ??= hire();
    begun(task);
    const [outcome] = await Promise.allSettled([inTime(hand.work(task), terms)]);
    if (signal.aborted) break;
    if (outcome.status === 'rejected') {
      hand.end();
      hand = null;
    }
    done(task, outcome);
  }
  hand?.end();
}

async function inTime<Result>(
  result: Promise<Result>,
  { timeLimit, signal }: Pick<CrewTerms<never, never>, 'timeLimit' | 'signal'>,
): Promise<Result> {
  const settled = new AbortController();
  const limit = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new OverTime()), timeLimit);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: settled.signal });
  });
  try {
    return await Promise.race([result, limit]);
  } finally {
    settled.abort();
  }
}
