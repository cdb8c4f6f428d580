import type { FileReport } from '../actions/report-schema';
import { said } from './usage/language';

/** Counts over all files of a run. */
export interface Tally {
  forms: number;
  error: number;
  warning: number;
  info: number;
}

export function emptyTally(): Tally {
  return { forms: 0, error: 0, warning: 0, info: 0 };
}

/** The counts of a file. */
export function tallyOf({ forms, findings }: FileReport): Tally {
  const tally = { ...emptyTally(), forms: forms.length };
  addFindings(tally, findings);
  for (const form of forms) addFindings(tally, form.findings);
  return tally;
}

/** Adds the counts of a file to those of the run. */
export function addTally(tally: Tally, { forms, error, warning, info }: Tally): void {
  tally.forms += forms;
  tally.error += error;
  tally.warning += warning;
  tally.info += info;
}

/** Adds findings; accepted ones and those of trial rules are shown but not counted. */
export function addFindings(tally: Tally, findings: FileReport['findings']): void {
  for (const { severity, trial, accepted } of findings) {
    if (!trial && !accepted) tally[severity] += 1;
  }
}

/** The counts in one line: `识别 8 张表：3 个错误，12 个提醒，5 条提示`, and what could not be done. */
export function tallyText({ forms, error, warning, info }: Tally, problems: number): string {
  const { tally, problems: left } = said.answers.check;
  return `${tally(forms, error, warning, info)}${problems ? left(problems) : ''}\n`;
}
