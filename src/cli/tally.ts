import type { FileReport, RunReport } from '../actions/report-schema';
import { said } from './usage/language';

/** What became of a file. */
const STATES = ['errors', 'warnings', 'fine', 'partly', 'almost', 'noForms', 'unread'] as const;

type State = (typeof STATES)[number];

const COUNTS = ['forms', 'error', 'warning', 'info', 'marked', 'converted'] as const;

/** Counts over all files of a run; `marked` and `converted` are copies that were saved: with marks, and as .xlsx. */
export interface Tally extends Readonly<Record<(typeof COUNTS)[number], number>> {
  /** How many files came to what: `partly` are fine as far as they could be checked, in `almost` no form has all that it needs. */
  readonly files: Readonly<Record<State, number>>;
}

/** The counts of a run that goes from file to file. */
export interface RunTally {
  /** Takes in the counts of the file at a path. */
  add(path: string, counts: Tally): void;
  /** The counts so far, with what shows between the files: a file is also what such a finding on it makes of it. */
  withAcross(found: NonNullable<RunReport['acrossFiles']>): Tally;
}

const NONE = filled(STATES, () => 0);

export function emptyTally(): Tally {
  return { files: NONE, ...filled(COUNTS, () => 0) };
}

/** The counts of a file. */
export function tallyOf(file: FileReport): Tally {
  const findings = [file.findings, ...file.forms.map((form) => form.findings)].flat();
  const tally = withFindings({ ...emptyTally(), forms: file.forms.length }, findings);
  return { ...tally, files: { ...NONE, [stateOf(file, tally)]: 1 } };
}

/** The counts of two files, or of a run and a file. */
export function sumOf(one: Tally, other: Tally): Tally {
  return {
    files: filled(STATES, (state) => one.files[state] + other.files[state]),
    ...filled(COUNTS, (count) => one[count] + other[count]),
  };
}

export function runTally(): RunTally {
  let sum = emptyTally();
  const states = new Map<string, State>();
  return {
    add(path, counts) {
      sum = sumOf(sum, counts);
      const state = STATES.find((one) => counts.files[one] > 0);
      if (state) states.set(path, state);
    },
    withAcross(found) {
      let files = sum.files;
      for (const finding of found) {
        const before = states.get(finding.path);
        const now = stateBy(withFindings(emptyTally(), [finding]));
        if (!before || !now || STATES.indexOf(before) <= STATES.indexOf(now)) continue;
        files = { ...files, [before]: files[before] - 1, [now]: files[now] + 1 };
        states.set(finding.path, now);
      }
      return withFindings({ ...sum, files }, found);
    },
  };
}

/** The counts with findings added; accepted ones and those of trial rules are shown but not counted. */
function withFindings(tally: Tally, findings: FileReport['findings']): Tally {
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
  if (count <= 1) return line;
  const told = states.map((state) => says.states[state](files[state]));
  return `${says.files(count, told)}\n${line}`;
}

/** Forms and findings that are counted, without an end of line. */
export function countsText({ forms, error, warning, info }: Tally): string {
  return said.answers.check.tally(forms, error, warning, info);
}

function stateOf({ error, forms, nearMisses, notChecked }: FileReport, counts: Tally): State {
  if (error) return 'unread';
  if (forms.length === 0) return nearMisses.length > 0 ? 'almost' : 'noForms';
  return stateBy(counts) ?? (nearMisses.length + notChecked.length > 0 ? 'partly' : 'fine');
}

/** What findings make of a file; null where they are none that count against it. */
function stateBy({ error, warning }: Tally): 'errors' | 'warnings' | null {
  if (error > 0) return 'errors';
  return warning > 0 ? 'warnings' : null;
}

function filled<Name extends string>(names: readonly Name[], of: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}
