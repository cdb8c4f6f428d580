import { basename, join } from 'node:path';
import { profileUse, type ProfileOrigin } from '../actions/profile-use';
import type { ReportHead } from '../actions/report-schema';
import { failedReport, type FailedReport } from '../actions/run/problem';
import { atLeisure, type Within } from '../actions/run/within';
import type { Profile } from '../core/profile/profile';
import type { Workbook } from '../host/host';
import { copiesAmong, foldersAmongInputs, noteCopy } from './copies';
import { FileProblem, readBytes } from './files';
import { findFiles, inputsAmong, type Found, type InputFile } from './inputs';
import { readPasswords } from './passwords';
import { problemOf, problemText } from './problem-text';
import type { Session, WorkbookFile } from './session';
import { timedFile } from './timed-file';
import { TOOL } from './tool';
import { said } from './usage/language';
import { assertNotRead, replaceBytes, writeBytes } from './written-file';

/** Of the paths in which there was nothing, how many are named. */
const NAMED_AT_MOST = 6;

export interface RunOptions {
  /** A file with passwords, one a line. */
  readonly passwordFile?: string | undefined;
  /** Other files that this run reads. */
  readonly profile?: string | undefined;
  readonly baseline?: string | undefined;
  readonly roster?: string | undefined;
  /** Where the profile comes from, for the report. */
  readonly origin?: ProfileOrigin;
  /** Folders that this run saves copies below. */
  readonly outputs?: readonly (string | undefined)[];
}

/** One call of a command over its files; `problems` counts what could not be done. */
export interface Run {
  readonly session: Session;
  readonly profile: Profile;
  readonly origin: ProfileOrigin;
  readonly inputs: readonly InputFile[];
  /** Every file that it reads, which nothing that it writes may replace. */
  readonly reads: readonly string[];
  readonly passwords: readonly string[];
  /** Folders that copies are saved below. */
  readonly outputs: readonly string[];
  /** Those that lie among the inputs, where copies are noted. */
  readonly noted: readonly string[];
  /** Keeps the steps of the work on a file to the time that it has. */
  readonly within: Within;
  problems: number;
}

/**
 * Begins a run over the files that the arguments name; says what is left out, and where nothing is left to do. Rejects with a UsageProblem
 * where an output folder holds the inputs, and a FileProblem where the passwords cannot be read.
 */
export async function startRun(
  session: Session,
  profile: Profile,
  paths: readonly string[],
  { origin = 'built-in', ...options }: RunOptions = {},
): Promise<Run> {
  const passwords = await readPasswords(options.passwordFile);
  const outputs = present(options.outputs ?? []);
  const found = await findFiles(paths);
  const noted = foldersAmongInputs(outputs, found.folders, paths);
  const copies = await copiesAmong(found.files, noted, session.largestFile);
  const inputs = inputsAmong(found.files.filter((file) => !copies.has(file)));
  const reads = [
    ...inputs.map(({ path }) => path),
    ...present([options.passwordFile, options.profile, options.baseline, options.roster]),
  ];
  if (copies.size > 0) session.complain(`${said.aboutFiles.copiesLeftOut(copies.size)}\n`);
  const isEmpty = inputs.length === 0;
  if (isEmpty) session.complain(`${emptyText(found, paths)}\n`);
  return {
    session,
    profile,
    origin,
    inputs,
    reads,
    passwords,
    outputs,
    noted,
    within: atLeisure,
    problems: isEmpty ? 1 : 0,
  };
}

function present(paths: readonly (string | undefined)[]): string[] {
  return paths.filter((path) => path !== undefined);
}

/** Why there is nothing to work on: lock files were named, or what has nothing to check in it. */
function emptyText({ lockFiles }: Found, paths: readonly string[]): string {
  const { noFiles, onlyLockFile } = said.aboutFiles;
  const others = paths.filter((path) => !lockFiles.includes(path)).slice(0, NAMED_AT_MOST);
  const [lockFile] = lockFiles;
  return [
    ...(others.length > 0 ? [noFiles(others)] : []),
    ...(lockFile === undefined ? [] : [onlyLockFile(lockFile)]),
  ].join('\n');
}

/** What stands at the head of every report. */
export function reportHead({ profile, origin }: Run): ReportHead {
  return { version: 1, tool: TOOL, policy: profile.policy, profile: profileUse(profile, origin) };
}

/** Opens an input as a workbook; rejects with a FileProblem or a HostError. */
export async function openInput(run: Run, { path }: InputFile): Promise<WorkbookFile> {
  return timedFile(
    await run.session.open(await readBytes(path, run.session.largestFile), basename(path), run.passwords),
    run.within,
  );
}

/** Throws a FileProblem where an input has no worksheet: what holds only charts or macros, or was made by a program that went wrong. */
export function assertHasSheets({ path }: InputFile, { sheets }: Workbook): void {
  if (sheets.length === 0) throw new FileProblem('no-sheets', said.aboutFiles.noSheets(path));
}

/** Saves a changed workbook below a folder, at the place it had among the inputs; resolves to the path. */
export async function saveOutput(run: Run, input: InputFile, folder: string, host: WorkbookFile): Promise<string> {
  const path = join(folder, input.place);
  const content = host.bytes();
  if (run.noted.includes(folder)) {
    assertNotRead(path, run.reads);
    await noteCopy(folder, input.place, content, run.session.largestFile);
  }
  await writeBytes(path, content, run.reads);
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
