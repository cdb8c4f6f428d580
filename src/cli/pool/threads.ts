import { Piscina } from 'piscina';
import type { Sharing } from '../each-file';
import { beginningOf, forgetBeginning, hasBegunAny, isHandedOver, noBeginnings, type Beginnings } from './beginnings';

/** Room for what a thread has just made: half of it makes two threads on two cores a twentieth slower, twice of it none quicker. */
const YOUNG_MEGABYTES = 48;
/** The file that a thread works on and the one that it goes on with: waiting for the process took it a tenth of a run. */
const FILES_A_THREAD = 2;
/** How often a file is handed over whose thread was ended with another one. */
const MOST_TRIES = 5;

/** Time that a message takes at most, in milliseconds, before it is looked for again. */
const TURN = 20;
/** What a timer waits at most, in milliseconds; one that is set to more ends at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** A file took longer than it may; its thread was ended. */
export class TooLate extends Error {}

/** Threads that do the work on the files of a run; each is known by its place among the inputs. */
export interface Threads {
  /** How many files may be handed over at once. */
  readonly capacity: number;
  /** Resolves to what a thread has done; rejects with TooLate, or with what ended the thread with this file. */
  workOn(file: number): Promise<unknown>;
  end(): Promise<void>;
}

/** What threads are told as they start, beside what they share. */
export interface Start<Crew> {
  readonly program: string;
  readonly jobs: number;
  readonly files: number;
  readonly crewWith: (beginnings: Beginnings) => Crew;
}

/** Starts threads from `program`. One that takes too long or too much memory over a file is ended, and another takes its place. */
export function startThreads<Crew>(
  { program, jobs, files, crewWith }: Start<Crew>,
  { timeLimit, memoryLimit }: Sharing,
): Threads {
  const beginnings = noBeginnings(files);
  const pool = poolFrom(program, jobs, memoryLimit, crewWith(beginnings));
  const handOver = handingOverTo(pool);
  const late = new Set<number>();
  const end = (thread: number): void => {
    late.add(thread);
    void pool.threads.find(({ threadId }) => threadId === thread)?.terminate();
  };
  /** Whether a file was lost with a thread that another file ended: not yet begun, or just begun as the thread was ended for its time. */
  const isOfAnother = (file: number): boolean => {
    const beginning = beginningOf(beginnings, file);
    return beginning ? late.has(beginning.thread) : hasBegunAny(beginnings);
  };
  return {
    capacity: jobs * FILES_A_THREAD,
    async workOn(file) {
      for (let tries = 1; ; tries++) {
        forgetBeginning(beginnings, file);
        const watch = watchOver(beginnings, file, timeLimit * 1000, end);
        try {
          return await handOver(file);
        } catch (cause) {
          if (watch.isLate()) throw new TooLate(undefined, { cause });
          if (tries === MOST_TRIES || !isOfAnother(file)) throw cause;
        } finally {
          watch.stop();
        }
      }
    },
    end: () => pool.destroy(),
  };
}

function poolFrom(program: string, jobs: number, memoryLimit: number, workerData: unknown): Piscina {
  return new Piscina({
    filename: program,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: FILES_A_THREAD,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

/** Hands files over to a pool; gives them up as well where no thread is left, for none takes the place of one that breaks as it starts. */
function handingOverTo(pool: Piscina): (file: number) => Promise<unknown> {
  const waiting = new Set<(cause: unknown) => void>();
  // Told of threads that break without a file.
  pool.on('error', (cause) => {
    if (pool.threads.length === 0) for (const giveUp of waiting) giveUp(cause);
  });
  // Not a race with one promise for all files: that would keep what each came to.
  return (file) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      pool
        .run(file)
        .finally(() => waiting.delete(reject))
        .then(resolve, reject);
    });
}

/** Calls `end` with the thread that has worked on a file for longer than `limit`, in milliseconds. */
function watchOver(
  beginnings: Beginnings,
  file: number,
  limit: number,
  end: (thread: number) => void,
): { isLate: () => boolean; stop: () => void } {
  let isLate = false;
  let timer: NodeJS.Timeout;
  const lookIn = (wait: number): void => {
    timer = setTimeout(look, Math.min(wait, LONGEST_WAIT));
  };
  const look = (): void => {
    const beginning = beginningOf(beginnings, file);
    const left = beginning ? beginning.at + limit - Date.now() : limit;
    if (!beginning || left > 0 || isHandedOver(beginnings, file)) {
      lookIn(Math.max(left, TURN));
      return;
    }
    isLate = true;
    end(beginning.thread);
  };
  lookIn(limit);
  return { isLate: () => isLate, stop: () => clearTimeout(timer) };
}
