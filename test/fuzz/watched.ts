import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process says that waits for files. */
const READY = 'ready';

/** How the work on a file ended: with an outcome, or with a fault that no file may cause. */
export type Verdict = { readonly outcome: string } | { readonly fault: string };

/** Longest time for a file, in milliseconds, and most memory of the process that works on it, in MB. */
export interface Limits {
  readonly time: number;
  readonly memory: number;
}

/** What a process answers for a file, with the most memory that it ever had, in MB. */
interface Answer {
  readonly verdict: Verdict;
  readonly peak: number;
}

/** Works on files in a process of its own, which is ended where it takes too long or too much, and started again. */
export interface Watched {
  judge(bytes: Uint8Array): Promise<Verdict>;
  /** Most memory that a file's work came to, in MB. */
  peak(): number;
  end(): void;
}

/** A watched process that runs `program`, which calls `serve` where it is one. */
export function watched(program: string, limits: Limits): Watched {
  let child: ChildProcess | null = null;
  let highest = 0;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    async judge(bytes) {
      if (child?.connected !== true) child = await started(program, limits.memory);
      const { verdict, peak } = await answerOf(child, bytes, limits.time);
      highest = Math.max(highest, peak);
      const judged = peak > limits.memory ? { fault: `took ${Math.round(peak)} MB` } : verdict;
      if ('fault' in judged) end();
      return judged;
    },
    peak: () => highest,
    end,
  };
}

/** Answers for every file that is sent to this process. */
export function serve(work: (bytes: Uint8Array) => Promise<string>): void {
  process.on('message', (bytes: Uint8Array) => {
    void work(bytes)
      .then((outcome): Verdict => ({ outcome }), faultOf)
      .then((verdict) => process.send?.({ verdict, peak: process.resourceUsage().maxRSS / 1024 } satisfies Answer));
  });
  process.send?.(READY);
}

async function started(program: string, memory: number): Promise<ChildProcess> {
  const child = fork(program, { serialization: 'advanced', execArgv: [`--max-old-space-size=${memory}`] });
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (said !== READY) throw new Error(`${program} ended before it was ready (${String(said)})`);
  return child;
}

function answerOf(child: ChildProcess, bytes: Uint8Array, time: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(watchdog);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(answer);
    };
    const fail = (fault: string): void => settle({ verdict: { fault }, peak: 0 });
    const watchdog = setTimeout(() => fail(`took more than ${time / 1000} s`), time);
    child.once('message', (answer: Answer) => settle(answer));
    child.once('exit', (code, signal) =>
      fail(`ended its process (${signal ?? code}), which ran out of memory or crashed`),
    );
    child.send(bytes);
  });
}

function faultOf(error: unknown): Verdict {
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
