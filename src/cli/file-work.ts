import type { FailedReport } from '../actions/run/problem';
import type { InputFile } from './inputs';
import { failedFile, type Run } from './run';

/**
 * What a command does with one file. An `Outcome` is plain data, such as the file's report, so that it can come from another thread; it is
 * all that is left of the file, whose sheets are forgotten.
 */
export interface FileWork<Options, Outcome> {
  /** Name by which another thread finds the same work. */
  readonly name: WorkName;
  run(run: Run, input: InputFile, options: Options): Promise<Outcome>;
  /** Makes an outcome quick to hand over to another thread. */
  pack?(outcome: Outcome): Outcome;
  /** What is reported of a file that could not be worked on; people have been told why. */
  failed(report: FailedReport): Outcome;
}

export type WorkName = 'check' | 'score' | 'fix' | 'summary';

/** Does the work on a file; a failure is put in words and counted, and ends nothing but this file. */
export async function workOn<Options, Outcome>(
  work: FileWork<Options, Outcome>,
  run: Run,
  input: InputFile,
  options: Options,
): Promise<Outcome> {
  try {
    return await work.run(run, input, options);
  } catch (error) {
    return work.failed(failedFile(run, input, error));
  }
}
