import { basename, join } from 'node:path';
import { toFailedReport } from '../actions/report';
import type { Profile } from '../core/profile/profile';
import { findFiles, readBytes, writeBytes, type InputFile } from './files';
import { problemOf, problemText } from './problem-text';
import type { Session, WorkbookFile } from './session';
import { TOOL } from './tool';

/** One call of a command over its files; `problems` counts what could not be done. */
export interface Run {
  readonly session: Session;
  readonly profile: Profile;
  readonly inputs: readonly InputFile[];
  problems: number;
}

export async function startRun(session: Session, profile: Profile, paths: readonly string[]): Promise<Run> {
  return { session, profile, inputs: await findFiles(paths), problems: 0 };
}

/** What stands at the head of every report. */
export function reportHead({ profile }: Run): Readonly<Record<string, unknown>> {
  return { version: 1, tool: TOOL, policy: profile.policy };
}

/** Opens an input as a workbook; rejects with a FileProblem or a HostError. */
export async function openInput(run: Run, { path }: InputFile): Promise<WorkbookFile> {
  return run.session.open(await readBytes(path), basename(path));
}

/** Saves a changed workbook below a folder, at the place it had among the inputs; resolves to the path. */
export async function saveOutput(run: Run, input: InputFile, folder: string, host: WorkbookFile): Promise<string> {
  const path = join(folder, input.place);
  await writeBytes(path, host.bytes(), run.inputs);
  return path;
}

/** Puts a problem with one file in words and counts it; returns the file's entry in a report. */
export function failedFile(run: Run, { path }: InputFile, error: unknown): ReturnType<typeof toFailedReport> {
  run.problems += 1;
  const problem = problemOf(error);
  run.session.complain(problemText(path, problem));
  return toFailedReport(path, { code: problem.code, message: problem.lines.slice(0, 2).join('。') });
}
