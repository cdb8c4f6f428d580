import { dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import type { FileWork } from '../file-work';
import type { Sharing } from '../each-file';
import { removeUnfinishedIn } from '../unfinished';
import { outOfMemory, timedOut } from '../given-up';
import type { InputFile } from '../inputs';
import { beforeEnd } from '../ending';
import { failedFile, type Run } from '../run';
import { realPathOf } from '../same-file';
import { tuneForManyFiles } from '../short-run';
import { inOrder } from './in-order';
import type { Crew, Done } from './worker';
import { wording } from '../../actions/wording';

/** Room for what a thread has just made: half of it makes two threads on two cores a twentieth slower, twice of it none quicker. */
const YOUNG_MEGABYTES = 48;

/** What an interrupted run waits for until its process ends: files that were given up have no outcome. */
const NEVER = new Promise<never>(() => undefined);

/**
 * Does the work in threads that start from `program`, at most `jobs` files at once; outcomes come in the order of the files. A thread that takes too long or too much
 * memory is ended, its file is reported, and another thread goes on.
 */
export async function* inPool<Options extends Sharing, Outcome>(
  run: Run,
  program: string,
  work: FileWork<Options, Outcome>,
  options: Options,
  jobs: number,
): AsyncGenerator<Outcome> {
  tuneForManyFiles();
  const pool = new Piscina({
    filename: program,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: crewOf(run, work, options),
    resourceLimits: { maxOldGenerationSizeMb: options.memoryLimit, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const broken = new AbortController();
  // Told of threads that break without a file; where they do so as they start, no other takes their place.
  pool.on('error', (cause) => pool.threads.length === 0 && broken.abort(cause));
  const end = async (): Promise<void> => {
    await pool.destroy();
    removeUnfinishedIn(foldersWrittenTo(run));
  };
  let interrupted = false;
  const endNow = beforeEnd(async () => {
    interrupted = true;
    await end();
  });
  const start = async (input: InputFile): Promise<Done<Outcome>> => {
    const done = await doneBy(pool, broken.signal, run, work, input, options);
    return interrupted ? NEVER : done;
  };
  try {
    for await (const done of inOrder(run.inputs, jobs, start)) yield report(run, done);
  } finally {
    endNow();
  }
}

function crewOf<Options, Outcome>(
  { profile, origin, inputs, reads, passwords, outputs, noted }: Run,
  { name }: FileWork<Options, Outcome>,
  options: Options,
): Crew {
  return {
    language: wording.language,
    work: name,
    options,
    run: { profile, origin, inputs, reads, passwords, outputs, noted },
  };
}

async function doneBy<Options extends Sharing, Outcome>(
  pool: Piscina,
  broken: AbortSignal,
  run: Run,
  work: FileWork<Options, Outcome>,
  input: InputFile,
  options: Options,
): Promise<Done<Outcome>> {
  try {
    const signal = AbortSignal.any([broken, AbortSignal.timeout(options.timeLimit * 1000)]);
    return (await pool.run(input, { signal })) as Done<Outcome>;
  } catch (error) {
    const cause: unknown = broken.aborted ? broken.reason : error;
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
  if (cause instanceof Error && cause.name === 'AbortError') return timedOut(path, timeLimit, cause);
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
