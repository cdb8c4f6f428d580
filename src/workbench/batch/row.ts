import { countsOf, findingsIn, scoreOf, type ReportedForm } from '../../actions/reports/outline';
import type { ScoredFileReport } from '../../actions/report-schema';

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

export const STATE_NAMES: Readonly<Record<State, string>> = {
  waiting: '等待检查',
  checking: '正在检查',
  errors: '有错误',
  warnings: '有提醒',
  fine: '没有问题',
  unchecked: '未检查',
};

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
  return { path, state, stateName: STATE_NAMES[state], reason, ...NOTHING };
}

/** The row of a file that was. */
export function rowOf(report: ScoredFileReport): Row {
  const { path, error, forms } = report;
  if (error) return rowWithout(path, 'unchecked', reasonIn(error.message));
  const reason = leftOverIn(report);
  if (forms.length === 0) {
    const why = reason || '封面、说明和台账不会被检查';
    return { ...rowWithout(path, 'unchecked', why), stateName: '没有绩效表', canBeOpened: true };
  }
  const { error: errors, warning: warnings } = countsOf(findingsIn(report));
  const state = stateOf(errors, warnings, reason);
  return {
    path,
    state,
    stateName: state === 'unchecked' ? '部分未检查' : STATE_NAMES[state],
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

/** The state says already that it was not checked. */
function reasonIn(message: string): string {
  return message.replace(/^(?:未检查|没有[^：“]{1,4})：/, '');
}

function leftOverIn({ nearMisses, notChecked }: ScoredFileReport): string {
  return [
    ...nearMisses.map(({ sheet, missing }) => `“${sheet}”像绩效表，但缺少${missing.join('、')}`),
    ...(notChecked.length > 0 ? [`有 ${notChecked.length} 项没能检查：${notChecked[0]?.reason ?? ''}`] : []),
  ].join('；');
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
  const span = low === high ? `${low} 分` : `${low}～${high} 分`;
  return [totals.length > 0 ? span : '', open > 0 ? `${open} 张待定` : ''].filter(Boolean).join('，');
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
