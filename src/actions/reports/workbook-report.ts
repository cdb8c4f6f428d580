import type { Plan } from '../../core/plan/plan';
import type { Profile } from '../../core/profile/profile';
import type { CheckResult } from '../check';
import { profileUse } from '../profile-use';
import type { ReportHead } from '../report-schema';
import type { ScoredForm } from '../score';
import { scoredFile } from '../scored-file';
import { htmlReport } from './html-report';
import type { ReportedFile } from './outline';
import { planReport } from './report-sheets';

/** A check of one workbook, and what its report says beside it: the program with its version, the day as “2026-11-22”. */
export interface WorkbookCheck {
  readonly result: CheckResult;
  readonly scored: readonly ScoredForm[];
  readonly profile: Profile;
  readonly tool: string;
  readonly date: string;
}

/** The report of one workbook as a page to print. */
export function workbookPage(check: WorkbookCheck): string {
  const { head, file } = reportOf(check);
  return htmlReport(head, [file], check.date);
}

/** The report of a workbook as new sheets in it, with links to its cells. */
export function planWorkbookReport(check: WorkbookCheck): Plan {
  const { head, file } = reportOf(check);
  const namesInUse = check.result.workbook.sheets.map(({ name }) => name);
  return planReport(head, [file], { namesInUse, linkOf: () => null, date: check.date });
}

/** The same as sheets of a workbook of its own, whose links lead into the one that was checked: the two have to lie in one folder. */
export function planReportFile(check: WorkbookCheck): Plan {
  const { head, file } = reportOf(check);
  return planReport(head, [file], { namesInUse: [], linkOf: fileNameOf, date: check.date });
}

/** A workbook that was never saved has a name without an ending; Excel proposes to save it as .xlsx. */
function fileNameOf(workbook: string): string {
  return /\.[a-z]{3,4}$/i.test(workbook) ? workbook : `${workbook}.xlsx`;
}

function reportOf({ result, scored, profile, tool }: WorkbookCheck): { head: ReportHead; file: ReportedFile } {
  const use = profileUse(profile, profile.inWorkbook ? 'workbook' : 'user');
  const file = scoredFile(result.workbook.name, result, scored, use);
  return { head: { version: 1, tool, policy: profile.policy, profile: use }, file };
}
