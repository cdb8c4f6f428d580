import { describeError, type ErrorText } from '../../actions/describe-error';
import type { FileReply, FileTask, FileWork } from './file-messages';

/** A file that could not be opened or written, in words for people. */
export class FileProblem extends Error {
  constructor(readonly text: ErrorText) {
    super(text.title);
    this.name = 'FileProblem';
  }
}

type Work = <Task extends FileTask>(task: Task, ask: FileWork[Task]['ask']) => Promise<FileWork[Task]['answer']>;

/** Starts the worker that reads and writes files, so that the page never stands still; rejects with a FileProblem. */
export function startFileWorker(address: string): Work {
  const worker = new Worker(address);
  const waiting = new Map<number, (reply: FileReply) => void>();
  let asked = 0;
  worker.addEventListener('error', ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, problem: describeError(new Error(message)) });
    waiting.clear();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  return (task, ask) =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, (reply) => {
        if ('problem' in reply) reject(new FileProblem(reply.problem));
        else resolve(reply.answer as FileWork[typeof task]['answer']);
      });
      worker.postMessage({ id, task, ask });
    });
}
