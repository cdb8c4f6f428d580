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

/** Adds a file to the counts. Accepted findings and those of trial rules are shown but not counted. */
export function addFile(tally: Tally, file: FileReport): void {
  const findings = [...file.findings, ...file.forms.flatMap((form) => form.findings)];
  tally.forms += file.forms.length;
  addFindings(tally, findings);
}

/** Adds findings that belong to no one file. */
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
