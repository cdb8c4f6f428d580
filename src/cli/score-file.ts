import type { CheckResult } from '../actions/check';
import { profileUse } from '../actions/profile-use';
import { toScoreReport } from '../actions/report';
import type { ScoredFileReport } from '../actions/report-schema';
import { planWriteScores, type ScoredForm } from '../actions/score';
import { planWorkingPaper, type WorkingPaperOptions } from '../actions/working-paper';
import type { Plan } from '../core/plan/plan';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import type { InputFile } from './inputs';
import type { ProfileOptions } from './profile';
import { failedFile, saveInPlace, saveOutput, type Run } from './run';
import { scoreInput } from './scored-input';
import type { WorkbookFile } from './session';
import { TOOL } from './tool';

export interface ScoreOptions extends ProfileOptions, Sharing {
  readonly format: 'text' | 'json';
  /** Folder for copies with the scores written in and a working paper. */
  readonly out?: string;
  /** Scores go into the files themselves. */
  readonly inPlace?: true;
  readonly passwordFile?: string;
}

/** What is left of a scored file: its report, and whether a copy of it was saved. */
export interface ScoredFile {
  readonly report: ScoredFileReport;
  readonly isCopied: boolean;
}

/** Scores the forms of one file, and writes the scores where that was asked for. */
export const scoreFile: FileWork<ScoreOptions, ScoredFile> = {
  name: 'score',
  async run(run, input, options) {
    const { host, result, scored } = await scoreInput(run, input);
    const isWritten = options.out !== undefined || options.inPlace === true;
    const isSaved = isWritten && (await saveScores(run, input, options, host, result, scored));
    const report = toScoreReport(input.path, result, scored, profileUse(run.profile, run.origin));
    return { report, isCopied: isSaved && options.out !== undefined };
  },
  failed: (report) => ({ report, isCopied: false }),
};

/** Writes scores and 评分底稿; a file whose scores cannot be written is scored all the same. Resolves to whether they were. */
async function saveScores(
  run: Run,
  input: InputFile,
  { out }: ScoreOptions,
  host: WorkbookFile,
  result: CheckResult,
  scored: readonly ScoredForm[],
): Promise<boolean> {
  try {
    const plan = run.within(() => planWriteScores(result.workbook, scored, run.profile));
    if (plan.changes.length > 0) await host.apply(plan);
    if (scored.length > 0) {
      const paper = run.within(() => planWorkingPaper(result.workbook, scored, paperOptions(run, plan)));
      await host.apply(paper);
    }
    if (out !== undefined) await saveOutput(run, input, out, host);
    else if (scored.length > 0) await saveInPlace(run, input, host);
    return true;
  } catch (error) {
    failedFile(run, input, error);
    return false;
  }
}

function paperOptions({ session }: Run, written: Plan): WorkingPaperOptions {
  return { date: session.today(), tool: TOOL, written };
}
