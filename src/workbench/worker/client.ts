import type { ErrorText } from '../../actions/describe-error';
import { describeFileError } from '../../actions/describe-file-error';
import { language } from '../strings';
import type { Ask, Answer, Reply, Work } from './messages';

/** A file that could not be worked on, in words for people. */
export class FileProblem extends Error {
  constructor(readonly text: ErrorText) {
    super(text.title);
    this.name = 'FileProblem';
  }
}

/** A worker that answers requests; `ask` rejects with a FileProblem. */
export interface WorkerClient<W extends Work<W>> {
  ask<Task extends keyof W>(task: Task, ask: Ask<W, Task>): Promise<Answer<W, Task>>;
  /** Ends it at once, whatever it is doing; what it was asked stays without an answer. */
  end(): void;
}

/** Starts a worker of this page, so that the page never stands still. */
export function startWorker<W extends Work<W>>(address: string): WorkerClient<W> {
  const worker = new Worker(address);
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  const fail = (reason: string): void => {
    for (const [id, settle] of waiting) settle({ id, problem: describeFileError(new Error(reason)) });
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('messageerror', () => fail('messageerror'));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  return {
    ask: (task, ask) =>
      new Promise((resolve, reject) => {
        const id = (asked += 1);
        waiting.set(id, (reply) => {
          if ('problem' in reply) reject(new FileProblem(reply.problem));
          else resolve(reply.answer as Answer<W, typeof task>);
        });
        worker.postMessage({ id, task, language, ask });
      }),
    end: () => worker.terminate(),
  };
}
