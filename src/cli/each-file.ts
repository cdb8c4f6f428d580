import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { workOn, type FileWork } from './file-work';
import { readBytes } from './files';
import type { InputFile } from './inputs';
import type { Run } from './run';
import type { Session } from './session';
import { withinSeconds } from './time-limit';

/** How the files of a run are shared out. */
export interface Sharing {
  /** Threads that work at once. Unless given: as many as the machine has cores, none where the files are few and small. */
  readonly jobs?: number;
  /** Longest time for one file, in seconds. */
  readonly timeLimit: number;
  /** Most memory for one file, in MB. */
  readonly memoryLimit: number;
}

/** Files of this many bytes together are done before a thread has started. */
const FEW_BYTES = 2 * 1024 * 1024;
/** A workbook of nothing but rows of one cell takes thirty times as much memory as it unpacks to. */
const MEMORY_PER_BYTE = 32;
const MEGABYTE = 1024 * 1024;

/**
 * Does a command's work on each file of a run and gives the outcomes in the order of the files: in this thread where the files are few and
 * small, else in threads; with a limit of time and memory for each file in either, so that none can stop the others.
 */
export async function* eachFile<Options extends Sharing, Outcome>(
  run: Run,
  work: FileWork<Options, Outcome>,
  options: Options,
): AsyncGenerator<Outcome> {
  if (run.inputs.length === 0) return;
  const { program } = run.session;
  const isHere = program === null || (options.jobs === undefined && (await areLight(run, options)));
  const outcomes = isHere ? oneByOne(run, work, options) : await inThreads(run, program, work, options);
  let done = 0;
  for await (const outcome of outcomes) {
    run.session.progress((done += 1), run.inputs.length);
    yield outcome;
  }
}

async function* oneByOne<Options extends Sharing, Outcome>(
  run: Run,
  work: FileWork<Options, Outcome>,
  options: Options,
): AsyncGenerator<Outcome> {
  for (const input of run.inputs) {
    const own: Run = { ...run, problems: 0, within: withinSeconds(input.path, options.timeLimit) };
    const outcome = await workOn(work, own, input, options);
    run.problems += own.problems;
    yield outcome;
  }
}

async function inThreads<Options extends Sharing, Outcome>(
  run: Run,
  program: string,
  work: FileWork<Options, Outcome>,
  options: Options,
): Promise<AsyncGenerator<Outcome>> {
  const { inPool } = await import('./pool/pool');
  const jobs = Math.min(options.jobs ?? availableParallelism(), run.inputs.length);
  return inPool(run, program, work, options, jobs);
}

/** Whether files are read, checked and forgotten so soon that no thread is worth its start, and none can take much memory. */
async function areLight({ inputs, session }: Run, { memoryLimit }: Sharing): Promise<boolean> {
  let bytes = 0;
  for (const { path } of inputs) {
    bytes += await sizeOf(path);
    if (bytes > FEW_BYTES) return false;
  }
  const sizes = await Promise.all(inputs.map((input) => unpackedSize(input, session)));
  return sizes.every((size) => size * MEMORY_PER_BYTE <= memoryLimit * MEGABYTE);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0; // working on it will say what is wrong
  }
}

async function unpackedSize({ path }: InputFile, session: Session): Promise<number> {
  try {
    return await session.unpackedSize(await readBytes(path, session.largestFile));
  } catch {
    return 0; // working on it will say what is wrong
  }
}
