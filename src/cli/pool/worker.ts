import { workerData } from 'node:worker_threads';
import { atLeisure } from '../../actions/run/within';
import { workOn, type FileWork, type WorkName } from '../file-work';
import type { InputFile } from '../inputs';
import type { Run } from '../run';
import type { Session } from '../session';
import { begin, type Beginnings } from './beginnings';
import { speakIn, type Language } from '../usage/language';

/** What every thread of a pool is told once: whose work it does, on what run. */
export interface Crew {
  readonly beginnings: Beginnings;
  readonly language: Language;
  readonly work: WorkName;
  readonly options: unknown;
  readonly run: Pick<Run, 'profile' | 'origin' | 'inputs' | 'reads' | 'passwords' | 'outputs' | 'noted'>;
}

/** What a thread gives back for a file: the outcome, what it would have said, and how many problems it met. */
export interface Done<Outcome> {
  readonly outcome: Outcome;
  readonly said: readonly { readonly to: 'print' | 'complain'; readonly text: string }[];
  readonly problems: number;
}

/** What this thread was given last; it begins one file when it has handed over the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work of this thread's crew on a file, named by its place among the inputs. Nothing is printed here: words reach people in the order
 * of the files.
 */
export function workInThread(file: number, session: Session): Promise<Done<unknown>> {
  const done = last.then(() => workOnFile(file, session));
  last = done.catch(() => undefined).then(() => new Promise((resolve) => setImmediate(resolve)));
  return done;
}

async function workOnFile(file: number, session: Session): Promise<Done<unknown>> {
  const { beginnings, language, work, options, run } = workerData as Crew;
  begin(beginnings, file);
  await speakIn(language);
  const said: Done<unknown>['said'][number][] = [];
  const own: Run = {
    ...run,
    problems: 0,
    within: atLeisure,
    session: {
      ...session,
      print: (text) => said.push({ to: 'print', text }),
      complain: (text) => said.push({ to: 'complain', text }),
    },
  };
  const job = await WORKS[work]();
  const outcome = await workOn(job, own, run.inputs[file] as InputFile, options);
  return { outcome: job.pack ? job.pack(outcome) : outcome, said, problems: own.problems };
}

const WORKS: Readonly<Record<WorkName, () => Promise<FileWork<unknown, unknown>>>> = {
  check: async () => (await import('../check-file')).checkFile,
  score: async () => (await import('../score-file')).scoreFile,
  fix: async () => (await import('../fix-file')).fixFile,
  summary: async () => (await import('../summary-file')).summaryFile,
};
