import { threadId } from 'node:worker_threads';

/** Which thread has begun which file of a run, and when, by the file's place among the inputs. The process and its threads share it. */
export interface Beginnings {
  /** 0 before a thread has begun the file. */
  readonly threads: Int32Array;
  /** In milliseconds since 1970. */
  readonly times: Float64Array;
}

/** A thread, and when it began. */
export interface Beginning {
  readonly thread: number;
  readonly at: number;
}

/** Nothing begun yet, of so many files. */
export function noBeginnings(files: number): Beginnings {
  return {
    threads: new Int32Array(new SharedArrayBuffer(files * Int32Array.BYTES_PER_ELEMENT)),
    times: new Float64Array(new SharedArrayBuffer(files * Float64Array.BYTES_PER_ELEMENT)),
  };
}

/** Notes that this thread begins a file. */
export function begin({ threads, times }: Beginnings, file: number): void {
  times[file] = Date.now();
  Atomics.store(threads, file, threadId);
}

/** Forgets that a file was begun: it will be once more. */
export function forgetBeginning({ threads }: Beginnings, file: number): void {
  Atomics.store(threads, file, 0);
}

/** null before a thread has begun the file. */
export function beginningOf({ threads, times }: Beginnings, file: number): Beginning | null {
  const thread = Atomics.load(threads, file);
  return thread === 0 ? null : { thread, at: times[file] ?? 0 };
}

/** Whether a thread has begun another file after this one: what it has done is on its way. */
export function isHandedOver({ threads, times }: Beginnings, file: number): boolean {
  const [thread, at] = [threads[file], times[file] ?? 0];
  return threads.some((other, index) => other === thread && (times[index] ?? 0) > at);
}

/** Whether threads have come so far as to begin a file. */
export function hasBegunAny({ threads }: Beginnings): boolean {
  return threads.some((thread) => thread !== 0);
}
