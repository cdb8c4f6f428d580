import { countsOf, findingsIn, scoreOf, type ReportedForm } from '../../actions/reports/outline';
import type { ScoredFileReport } from '../../actions/report-schema';
import { wording } from '../../actions/wording';
import { strings } from '../strings';

/** What became of a file; `waiting` and `checking` until then. */
export type State = 'waiting' | 'checking' | 'errors' | 'warnings' | 'fine' | 'unchecked';

/** What the table tells of one file. */
export interface Row {
  readonly path: string;
  readonly state: State;
  /** The state in a word or two. */
  readonly stateName: string;
  /** Why a file, or a part of it, was not checked; '' where there is nothing to say. */
  readonly reason: string;
  /** It is a workbook that was read; the grid can show it. */
  readonly canBeOpened: boolean;
  /** Units and projects that its forms name, each once. */
  readonly units: readonly string[];
  readonly projects: readonly string[];
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of its self-evaluation forms, “92.5 分，优”; '' where it has none. */
  readonly score: string;
  /** The lowest total among them; null where none is known. */
  readonly lowestScore: number | null;
}

const NOTHING = {
  canBeOpened: false,
  units: [],
  projects: [],
  forms: 0,
  errors: 0,
  warnings: 0,
  score: '',
  lowestScore: null,
} as const;

/** The row of a file before it was checked, or where it is not going to be. */
export function rowWithout(path: string, state: State, reason = ''): Row {
  return { path, state, stateName: strings.row.states[state], reason, ...NOTHING };
}

/** Whether nothing more is going to become of a file. */
export function isDone({ state }: Row): boolean {
  return state !== 'waiting' && state !== 'checking';
}

/** The row of a file that was. */
export function rowOf(report: ScoredFileReport): Row {
  const { path, error, forms } = report;
  if (error) return rowWithout(path, 'unchecked', reasonIn(error.message));
  const reason = leftOverIn(report);
  if (forms.length === 0) {
    const why = reason || strings.row.noFormWhy;
    return { ...rowWithout(path, 'unchecked', why), stateName: strings.row.noForm, canBeOpened: true };
  }
  const { error: errors, warning: warnings } = countsOf(findingsIn(report));
  const state = stateOf(errors, warnings, reason);
  return {
    path,
    state,
    stateName: state === 'unchecked' ? strings.row.partly : strings.row.states[state],
    reason,
    canBeOpened: true,
    units: distinct(forms.map(({ unit }) => unit)),
    projects: distinct(forms.map(({ projectName }) => projectName)),
    forms: forms.length,
    errors,
    warnings,
    ...scoresIn(forms),
  };
}

/** What was not checked is never called fine. */
function stateOf(errors: number, warnings: number, reason: string): State {
  if (errors > 0) return 'errors';
  if (warnings > 0) return 'warnings';
  return reason === '' ? 'fine' : 'unchecked';
}

/** How failures begin that say only what the state says already. */
const NOT_DONE = /^(?:(?:未检查|没有[^：“]{1,4})：|Not \w{1,10}: )/;

/** The state says already that it was not checked. */
function reasonIn(message: string): string {
  return message.replace(NOT_DONE, '');
}

function leftOverIn({ nearMisses, notChecked }: ScoredFileReport): string {
  const says = strings.row;
  return says.reasons([
    ...nearMisses.map(({ sheet, missing }) => says.nearMiss(sheet, wording.reports.missingParts(missing))),
    ...(notChecked.length > 0 ? [says.notChecked(notChecked.length, notChecked[0]?.reason ?? '')] : []),
  ]);
}

function scoresIn(forms: ScoredFileReport['forms']): Pick<Row, 'score' | 'lowestScore'> {
  const scored = forms.filter(({ scoreCard }) => scoreCard);
  const totals = scored.flatMap(({ scoreCard }) => scoreCard?.total ?? []);
  const lowestScore = totals.length > 0 ? Math.min(...totals) : null;
  return { score: scoreText(scored, totals), lowestScore };
}

function scoreText(scored: readonly ReportedForm[], totals: readonly number[]): string {
  const [first, another] = scored;
  if (!first) return '';
  if (!another) return scoreOf(first);
  const open = scored.length - totals.length;
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const says = strings.row;
  return says.scores([...(totals.length > 0 ? [says.points(low, high)] : []), ...(open > 0 ? [says.open(open)] : [])]);
}

/** The same name with a space within is no other name. */
function distinct(names: readonly (string | null)[]): string[] {
  const byLetters = new Map<string, string>();
  for (const name of names.map((printed) => printed?.trim() ?? '').filter(Boolean)) {
    const letters = name.replace(/\s/g, '');
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  }
  return [...byLetters.values()];
}
