import { resolve } from 'node:path';
import type { CheckResult } from '../actions/check';
import { policyInUse } from '../actions/policies';
import { planSummary, summaryLines, type SummaryLine } from '../actions/summary';
import { writeBytes } from './files';
import type { InputFile } from './inputs';
import { linkFrom } from './link-from';
import { newWorkbook } from './new-workbook';
import { chosenProfile, type ProfileOptions } from './profile';
import { failedFile, startRun, type Run } from './run';
import { scoreInput } from './scored-input';
import { EXIT, type ExitCode, type Session } from './session';
import { TOOL } from './tool';

export interface SummaryOptions extends ProfileOptions {
  readonly out: string;
  readonly passwordFile?: string;
}

/**
 * `jixiao summary`: one table over the forms of all files, in a workbook of its own, with totals, a chart and links to the files as seen
 * from there. A file that cannot be read is named and left out. Throws a FileProblem where the summary cannot be saved.
 */
export async function summaryCommand(
  session: Session,
  paths: readonly string[],
  options: SummaryOptions,
): Promise<ExitCode> {
  const { out, passwordFile } = options;
  const { profile, origin } = await chosenProfile(options);
  const run = await startRun(session, profile, paths, { passwordFile, origin });
  const lines: SummaryLine[] = [];
  const read: InputFile[] = [];
  for (const input of run.inputs) {
    try {
      const { result, scored } = await scoreInput(run, input);
      if (isEarlierSummary(result, input, out)) continue;
      read.push(input);
      lines.push(...summaryLines(result, scored, linkFrom(out, input.path)));
    } catch (error) {
      failedFile(run, input, error);
    }
  }
  if (lines.length === 0) {
    session.complain('没有汇总：文件里没有识别出绩效表。\n请确认表内有“三级指标”“指标值”等表头。\n');
    return EXIT.failed;
  }
  await saveSummary(run, lines, out, read);
  const left = run.problems > 0 ? `，${run.problems} 个文件没能读取` : '';
  session.print(`已生成 ${out}：${read.length} 个文件，${lines.length} 张表${left}\n`);
  return run.problems > 0 ? EXIT.failed : EXIT.fine;
}

/** A summary that was made before lies where the new one goes: it holds no forms, unlike what must not be written over. */
function isEarlierSummary({ forms }: CheckResult, { path }: InputFile, out: string): boolean {
  return forms.length === 0 && resolve(path) === resolve(out);
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
