import { resolve } from 'node:path';
import { policyInUse } from '../actions/policies';
import { planSummary, type SummaryLine } from '../actions/summary';
import { eachFile } from './each-file';
import { writeBytes } from './files';
import type { InputFile } from './inputs';
import { newWorkbook } from './new-workbook';
import { chosenProfile } from './profile';
import { startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';
import { summaryFile, type SummaryOptions, type SummedFile } from './summary-file';
import { said } from './usage/language';
import { TOOL } from './tool';

/**
 * `jixiao summary`: one table over the forms of all files, in a workbook of its own, with totals, a chart and links to the files as seen
 * from there. A file that cannot be read is named and left out. Throws a FileProblem where the summary cannot be saved.
 */
export async function summaryCommand(
  session: Session,
  paths: readonly string[],
  options: SummaryOptions,
): Promise<ExitCode> {
  const { out } = options;
  const { profile, origin } = await chosenProfile(options);
  const run = await startRun(session, profile, paths, { ...options, origin });
  const summed: SummedFile[] = [];
  for await (const file of eachFile(run, summaryFile, options)) if (file) summed.push(file);
  const lines = summed.flatMap((file) => file.lines);
  if (lines.length === 0) {
    session.complain(`${said.answers.summary.nothing}\n`);
    return EXIT.failed;
  }
  const earlier = summed.filter((file) => isEarlierSummary(file, out)).map(({ path }) => path);
  const inputs = run.inputs.filter(({ path }) => !earlier.includes(path));
  await saveSummary(run, lines, out, inputs);
  const { made, left } = said.answers.summary;
  const unread = run.problems > 0 ? left(run.problems) : '';
  session.print(`${made(out, summed.length - earlier.length, lines.length)}${unread}\n`);
  return run.problems > 0 ? EXIT.failed : EXIT.fine;
}

/** A summary that was made before lies where the new one goes: it holds no forms, unlike what must not be written over. */
function isEarlierSummary({ path, lines }: SummedFile, out: string): boolean {
  return lines.length === 0 && resolve(path) === resolve(out);
}

async function saveSummary(
  { session, profile }: Run,
  lines: readonly SummaryLine[],
  out: string,
  inputs: readonly InputFile[],
): Promise<void> {
  const head = { date: session.today(), tool: TOOL, policy: policyInUse(profile).title };
  const host = await newWorkbook(session, out, (empty) => planSummary(empty, lines, head));
  await writeBytes(out, host.bytes(), inputs);
}
