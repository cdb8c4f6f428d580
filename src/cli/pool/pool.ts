import { dirname, join } from 'node:path';
import type { FileWork } from '../file-work';
import type { Sharing } from '../each-file';
import { removeUnfinishedIn } from '../unfinished';
import { outOfMemory, timedOut } from '../given-up';
import type { InputFile } from '../inputs';
import { beforeEnd } from '../ending';
import { failedFile, type Run } from '../run';
import { realPathOf } from '../same-file';
import { tuneForManyFiles } from '../short-run';
import type { Beginnings } from './beginnings';
import { inOrder } from './in-order';
import { startThreads, TooLate, type Threads } from './threads';
import type { Crew, Done } from './worker';
import { wording } from '../../actions/wording';

/** What an interrupted run waits for until its process ends: files that were given up have no outcome. */
const NEVER = new Promise<never>(() => undefined);

/**
 * Does the work in so many threads, which start from `program`; outcomes come in the order of the files. A thread that takes too long or too
 * much memory is ended, its file is reported, and another thread goes on. Threads end beside what the run does when all files are done.
 */
export async function* inPool<Options extends Sharing, Outcome>(
  run: Run,
  program: string,
  work: FileWork<Options, Outcome>,
  options: Options,
  jobs: number,
): AsyncGenerator<Outcome> {
  tuneForManyFiles();
  const threads = startThreads(
    { program, jobs, files: run.inputs.length, crewWith: (beginnings) => crewOf(run, work, options, beginnings) },
    options,
  );
  const end = async (): Promise<void> => {
    await threads.end();
    removeUnfinishedIn(foldersWrittenTo(run));
  };
  let interrupted = false;
  const endNow = beforeEnd(async () => {
    interrupted = true;
    await end();
  });
  const start = async (input: InputFile, file: number): Promise<Done<Outcome>> => {
    const done = await doneBy(threads, run, work, input, file, options);
    return interrupted ? NEVER : done;
  };
  try {
    for await (const done of inOrder(run.inputs, threads.capacity, start)) yield report(run, done);
  } finally {
    endNow();
  }
}

function crewOf<Options, Outcome>(
  { profile, origin, inputs, reads, passwords, outputs, noted }: Run,
  { name }: FileWork<Options, Outcome>,
  options: Options,
  beginnings: Beginnings,
): Crew {
  return {
    beginnings,
    language: wording.language,
    work: name,
    options,
    run: { profile, origin, inputs, reads, passwords, outputs, noted },
  };
}

async function doneBy<Options extends Sharing, Outcome>(
  threads: Threads,
  run: Run,
  work: FileWork<Options, Outcome>,
  input: InputFile,
  file: number,
  options: Options,
): Promise<Done<Outcome>> {
  try {
    return (await threads.workOn(file)) as Done<Outcome>;
  } catch (cause) {
    const { session } = run;
    const said: Done<Outcome>['said'][number][] = [];
    const own: Run = {
      ...run,
      session: { ...session, complain: (text) => said.push({ to: 'complain', text }) },
      problems: 0,
    };
    const outcome = work.failed(failedFile(own, input, problemOf(input, cause, options)));
    return { outcome, said, problems: own.problems };
  }
}

function report<Outcome>(run: Run, { outcome, said, problems }: Done<Outcome>): Outcome {
  for (const { to, text } of said) run.session[to](text);
  run.problems += problems;
  return outcome;
}

function problemOf({ path }: InputFile, cause: unknown, { timeLimit, memoryLimit }: Sharing): unknown {
  if (cause instanceof TooLate) return timedOut(path, timeLimit, cause);
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull ? outOfMemory(path, memoryLimit, cause) : cause;
}

/** Where copies of the inputs go, and the inputs' own folders, where they may be changed in place. */
function foldersWrittenTo({ inputs, outputs }: Run): ReadonlySet<string> {
  return new Set(
    inputs.flatMap(({ path, place }) => [
      dirname(realPathOf(path)),
      ...outputs.map((folder) => dirname(join(folder, place))),
    ]),
  );
}
