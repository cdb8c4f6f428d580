import { submissionProfile } from '../actions/submission-profile';
import { eachFile } from './each-file';
import { fixFile, type FixOptions } from './fix-file';
import { startRun } from './run';
import { EXIT, type ExitCode, type Session } from './session';

/** `jixiao fix`: makes all safe repairs, in copies or in the files after a backup of each, and prints every change. */
export async function fixCommand(session: Session, paths: readonly string[], options: FixOptions): Promise<ExitCode> {
  const run = await startRun(session, submissionProfile(), paths, { ...options, outputs: [options.out] });
  for await (const changes of eachFile(run, fixFile, options)) session.print(changes);
  return run.problems > 0 ? EXIT.failed : EXIT.fine;
}
