import type { ErrorText } from '../../actions/describe-error';
import type { Language } from '../../actions/language';

/** What a worker can be asked, by task, and what each request is answered with. */
export type Work<W> = { readonly [Task in keyof W]: { readonly ask: unknown; readonly answer: unknown } };

export type Ask<W extends Work<W>, Task extends keyof W> = W[Task]['ask'];
export type Answer<W extends Work<W>, Task extends keyof W> = W[Task]['answer'];

/** A request as it goes to a worker; `language` is what the answer is to speak. */
export interface Request<W extends Work<W>, Task extends keyof W = keyof W> {
  readonly id: number;
  readonly task: Task;
  readonly language: Language;
  readonly ask: Ask<W, Task>;
}

export type Reply =
  { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly problem: ErrorText };
