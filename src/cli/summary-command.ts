import { policyInUse } from '../actions/policies';
import { growSummary, type SummaryLines } from '../actions/summary-in-pieces';
import type { SummaryLine } from '../actions/summary';
import type { Drawer } from '../actions/run/drawer';
import { openDrawers, type Drawers } from './drawers';
import { eachFile } from './each-file';
import { chosenProfile } from './profile';
import { startRun, type Run } from './run';
import { isAmong } from './same-file';
import { EXIT, type ExitCode, type Session } from './session';
import { summaryFile, type SummaryOptions, type SummedFile } from './summary-file';
import { removeUnfinished } from './unfinished';
import { said } from './usage/language';
import { TOOL } from './tool';
import { growingFile } from './written-file';

/** What was summed up, but for the lines themselves. */
interface Summed {
  readonly files: number;
  readonly lines: number;
  /** Path of the summary that was made before and lies where the new one goes; null where none does. */
  readonly earlier: string | null;
}

/**
 * `jixiao summary`: one table over the forms of all files, in a workbook of its own, with totals, a chart and links to the files as seen
 * from there. A file that cannot be read is named and left out. Rejects with a FileProblem where the summary cannot be saved.
 */
export async function summaryCommand(
  session: Session,
  paths: readonly string[],
  options: SummaryOptions,
): Promise<ExitCode> {
  const { profile, origin } = await chosenProfile(options);
  const run = await startRun(session, profile, paths, { ...options, origin });
  const drawers = openDrawers();
  try {
    return await summarise(run, options, drawers);
  } finally {
    drawers.close();
    removeUnfinished();
  }
}

async function summarise(run: Run, options: SummaryOptions, drawers: Drawers): Promise<ExitCode> {
  const { session } = run;
  const drawer = drawers.open<SummaryLine>();
  const { files, lines, earlier } = await sumUp(run, options, drawer);
  if (lines === 0) {
    if (run.inputs.length > 0) session.complain(`${said.answers.summary.nothing}\n`);
    return EXIT.failed;
  }
  await saveSummary(run, drawer, drawers, { out: options.out, earlier });
  const { made, left } = said.answers.summary;
  const unread = run.problems > 0 ? left(run.problems) : '';
  session.print(`${made(options.out, files, lines)}${unread}\n`);
  return run.problems > 0 ? EXIT.failed : EXIT.fine;
}

/** Puts the lines of every file into the drawer. */
async function sumUp(run: Run, options: SummaryOptions, drawer: Drawer<SummaryLine>): Promise<Summed> {
  let [files, lines] = [0, 0];
  let earlier: string | null = null;
  for await (const file of eachFile(run, summaryFile, options)) {
    if (!file) continue;
    if (isEarlierSummary(file, options.out)) {
      earlier = file.path;
      continue;
    }
    files += 1;
    lines += file.lines.length;
    for (const line of file.lines) drawer.put(line);
  }
  return { files, lines, earlier };
}

/** A summary that was made before lies where the new one goes: no other file that was read is written over. */
function isEarlierSummary({ path, isSummary }: SummedFile, out: string): boolean {
  return isSummary && isAmong(out, [path]);
}

async function saveSummary(
  { session, profile, reads }: Run,
  lines: SummaryLines,
  drawers: Drawers,
  { out, earlier }: { readonly out: string; readonly earlier: string | null },
): Promise<void> {
  const head = { date: session.today(), tool: TOOL, policy: policyInUse(profile).title };
  const file = growingFile(
    out,
    reads.filter((path) => path !== earlier),
  );
  const book = await session.grow(drawers.open);
  growSummary(lines, head, (name, columnWidths) => book.sheet(name, columnWidths));
  book.end(file.write);
  await file.close();
}
