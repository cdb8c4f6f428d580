import type { CheckResult } from '../actions/check';
import { toScoreReport } from '../actions/report';
import type { ScoredFileReport } from '../actions/report-schema';
import { planWriteScores, type ScoredForm } from '../actions/score';
import { planWorkingPaper, type WorkingPaperOptions } from '../actions/working-paper';
import type { Plan } from '../core/plan/plan';
import type { InputFile } from './inputs';
import { profileFor } from './profile';
import { jsonReport, reportWriter } from './report-writer';
import { failedFile, reportHead, saveInPlace, saveOutput, startRun, type Run } from './run';
import { scoreInput } from './scored-input';
import { scoresText } from './score-text';
import { EXIT, type ExitCode, type Session, type WorkbookFile } from './session';
import { TOOL } from './tool';

export interface ScoreOptions {
  readonly policy?: string;
  readonly format: 'text' | 'json';
  /** Folder for copies with the scores written in and a working paper. */
  readonly out?: string;
  /** Scores go into the files themselves. */
  readonly inPlace?: true;
  readonly passwordFile?: string;
}

/**
 * `jixiao score`: computes the scores of self-evaluation forms; with a folder, writes those that are certain into blank score cells of copies,
 * each with a working paper.
 */
export async function scoreCommand(
  session: Session,
  paths: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const run = await startRun(session, profileFor(options.policy), paths, { ...options, outputs: [options.out] });
  const writer = reportWriter(session, undefined, run.inputs);
  const json = options.format === 'json' ? jsonReport(writer, reportHead(run)) : null;
  let scored = 0;
  for (const input of run.inputs) {
    const file = await scoreFile(run, input, options);
    scored += file.forms.filter(({ scoreCard }) => scoreCard).length;
    if (json) json.file(file);
    else if (!file.error) writer.write(scoresText(file));
  }
  if (json) json.end();
  if (run.problems > 0) return EXIT.failed;
  if (scored > 0) return EXIT.fine;
  session.complain('没有评分：文件里没有识别出绩效自评表。\n只有带“实际完成值”和“分值”的自评表才能评分。\n');
  return EXIT.failed;
}

async function scoreFile(run: Run, input: InputFile, options: ScoreOptions): Promise<ScoredFileReport> {
  try {
    const { host, result, scored } = await scoreInput(run, input);
    if (options.out !== undefined || options.inPlace) await saveScores(run, input, options, host, result, scored);
    return toScoreReport(input.path, result, scored);
  } catch (error) {
    return failedFile(run, input, error);
  }
}

/** Writes scores and 评分底稿 into a copy; a file whose scores cannot be written is scored all the same. */
async function saveScores(
  run: Run,
  input: InputFile,
  { out }: ScoreOptions,
  host: WorkbookFile,
  result: CheckResult,
  scored: readonly ScoredForm[],
): Promise<void> {
  try {
    const plan = planWriteScores(result.workbook, scored, run.profile);
    if (plan.changes.length > 0) await host.apply(plan);
    if (scored.length > 0) await host.apply(planWorkingPaper(result.workbook, scored, paperOptions(run, plan)));
    if (out !== undefined) await saveOutput(run, input, out, host);
    else if (scored.length > 0) await saveInPlace(run, input, host);
  } catch (error) {
    failedFile(run, input, error);
  }
}

function paperOptions({ session }: Run, written: Plan): WorkingPaperOptions {
  return { date: session.today(), tool: TOOL, written };
}
