import type { FileReport } from '../actions/report-schema';
import { said } from './usage/language';

/** What became of a file. */
const STATES = ['errors', 'warnings', 'fine', 'partly', 'noForms', 'unread'] as const;

type State = (typeof STATES)[number];

/** Counts over all files of a run. */
export interface Tally {
  /** How many files came to what; `partly` are fine as far as they could be checked. */
  readonly files: Readonly<Record<State, number>>;
  readonly forms: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Copies that were saved: with marks, and as .xlsx. */
  readonly marked: number;
  readonly converted: number;
}

const NONE = { errors: 0, warnings: 0, fine: 0, partly: 0, noForms: 0, unread: 0 };

export function emptyTally(): Tally {
  return { files: NONE, forms: 0, error: 0, warning: 0, info: 0, marked: 0, converted: 0 };
}

/** The counts of a file. */
export function tallyOf(file: FileReport): Tally {
  const findings = [file.findings, ...file.forms.map((form) => form.findings)].flat();
  const tally = withFindings({ ...emptyTally(), forms: file.forms.length }, findings);
  return { ...tally, files: { ...NONE, [stateOf(file, tally)]: 1 } };
}

/** The counts of two files, or of a run and a file. */
export function sumOf(one: Tally, other: Tally): Tally {
  const files = STATES.map((state) => [state, one.files[state] + other.files[state]] as const);
  return {
    files: { ...NONE, ...Object.fromEntries(files) },
    forms: one.forms + other.forms,
    error: one.error + other.error,
    warning: one.warning + other.warning,
    info: one.info + other.info,
    marked: one.marked + other.marked,
    converted: one.converted + other.converted,
  };
}

/** The counts with findings added; accepted ones and those of trial rules are shown but not counted. */
export function withFindings(tally: Tally, findings: FileReport['findings']): Tally {
  const counts = { error: tally.error, warning: tally.warning, info: tally.info };
  for (const { severity, trial, accepted } of findings) {
    if (!trial && !accepted) counts[severity] += 1;
  }
  return { ...tally, ...counts };
}

/**
 * The counts in one line, `识别 8 张表：3 个错误，12 个提醒，5 条提示`, and what could not be done; above it, of several files, how many are
 * to be sent back and how many are fine.
 */
export function tallyText(tally: Tally, problems: number): string {
  const says = said.answers.check;
  const { files } = tally;
  const line = `${countsText(tally)}${problems ? says.problems(problems) : ''}\n`;
  const states = STATES.filter((state) => files[state] > 0);
  const count = states.reduce((sum, state) => sum + files[state], 0);
  return count > 1
    ? `${says.files(
        count,
        states.map((state) => says.states[state](files[state])),
      )}\n${line}`
    : line;
}

/** Forms and findings that are counted, without an end of line. */
export function countsText({ forms, error, warning, info }: Tally): string {
  return said.answers.check.tally(forms, error, warning, info);
}

function stateOf({ error, forms, nearMisses, notChecked }: FileReport, counts: Tally): State {
  if (error) return 'unread';
  if (forms.length === 0) return 'noForms';
  if (counts.error > 0) return 'errors';
  if (counts.warning > 0) return 'warnings';
  return nearMisses.length + notChecked.length > 0 ? 'partly' : 'fine';
}
