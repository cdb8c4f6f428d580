import { basename, join } from 'node:path';
import { profileUse, type ProfileOrigin } from '../actions/profile-use';
import type { ReportHead } from '../actions/report-schema';
import { failedReport, type FailedReport } from '../actions/run/problem';
import { atLeisure, type Within } from '../actions/run/within';
import type { Profile } from '../core/profile/profile';
import { readBytes, replaceBytes, writeBytes } from './files';
import { findFiles, type InputFile } from './inputs';
import { readPasswords } from './passwords';
import { problemOf, problemText } from './problem-text';
import type { Session, WorkbookFile } from './session';
import { timedFile } from './timed-file';
import { TOOL } from './tool';
import { said } from './usage/language';

export interface RunOptions {
  /** A file with passwords, one a line. */
  readonly passwordFile?: string | undefined;
  /** Where the profile comes from, for the report. */
  readonly origin?: ProfileOrigin;
  /** Folders that this run writes to: what lies there is not checked again. */
  readonly outputs?: readonly (string | undefined)[];
}

/** One call of a command over its files; `problems` counts what could not be done. */
export interface Run {
  readonly session: Session;
  readonly profile: Profile;
  readonly origin: ProfileOrigin;
  readonly inputs: readonly InputFile[];
  readonly passwords: readonly string[];
  /** Folders that copies are saved below. */
  readonly outputs: readonly string[];
  /** Keeps the steps of the work on a file to the time that it has. */
  readonly within: Within;
  problems: number;
}

export async function startRun(
  session: Session,
  profile: Profile,
  paths: readonly string[],
  { passwordFile, origin = 'built-in', outputs = [] }: RunOptions = {},
): Promise<Run> {
  const passwords = await readPasswords(passwordFile);
  const folders = outputs.filter((folder) => folder !== undefined);
  return {
    session,
    profile,
    origin,
    inputs: await findFiles(paths, folders),
    passwords,
    outputs: folders,
    within: atLeisure,
    problems: 0,
  };
}

/** What stands at the head of every report. */
export function reportHead({ profile, origin }: Run): ReportHead {
  return { version: 1, tool: TOOL, policy: profile.policy, profile: profileUse(profile, origin) };
}

/** Opens an input as a workbook; rejects with a FileProblem or a HostError. */
export async function openInput(run: Run, { path }: InputFile): Promise<WorkbookFile> {
  return timedFile(await run.session.open(await readBytes(path), basename(path), run.passwords), run.within);
}

/** Saves a changed workbook below a folder, at the place it had among the inputs; resolves to the path. */
export async function saveOutput(run: Run, input: InputFile, folder: string, host: WorkbookFile): Promise<string> {
  const path = join(folder, input.place);
  await writeBytes(path, host.bytes(), run.inputs);
  return path;
}

/** Saves a changed workbook over its input, with a backup beside it and says so. */
export async function saveInPlace({ session }: Run, { path }: InputFile, host: WorkbookFile): Promise<void> {
  const backup = await replaceBytes(path, host.bytes());
  session.complain(`${said.aboutFiles.changed(path, backup)}\n`);
}

/** Puts a problem with one file in words and counts it; returns the file's entry in a report. */
export function failedFile(run: Run, { path }: InputFile, error: unknown): FailedReport {
  run.problems += 1;
  const problem = problemOf(error);
  run.session.complain(problemText(path, problem));
  return failedReport(path, problem);
}
