import { describeFileError } from '../../actions/describe-file-error';
import { speak } from '../strings';
import type { Answer, Ask, Reply, Request, Work } from './messages';

/** How a worker does each of its tasks. */
export type Answers<W extends Work<W>> = {
  readonly [Task in keyof W]: (ask: Ask<W, Task>) => Answer<W, Task> | Promise<Answer<W, Task>>;
};

/** Answers the page from this worker, in the language of the page; a failure is put in words. */
export function serve<W extends Work<W>>(answers: Answers<W>): void {
  addEventListener('message', ({ data: request }: MessageEvent<Request<W>>) => {
    void replyTo(request, answers).then((reply) => postMessage(reply));
  });
}

async function replyTo<W extends Work<W>>(
  { id, task, language, ask }: Request<W>,
  answers: Answers<W>,
): Promise<Reply> {
  speak(language);
  try {
    return { id, answer: await answers[task](ask) };
  } catch (error) {
    return { id, problem: describeFileError(error) };
  }
}
