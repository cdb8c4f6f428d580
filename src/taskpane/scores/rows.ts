import { rowKeys } from '../../actions/same-form';
import type { ScoredForm } from '../../actions/score';
import type { Form } from '../../core/form/form';
import type { ScoreChoices } from '../../core/scoring/choices';
import type { ScoreCard, ScoreRow } from '../../core/scoring/score-card';

/** Points reached of the points that a level-1 group has. */
export interface Bar {
  readonly name: string;
  readonly reached: number;
  readonly points: number;
}

/** One bar a level 1 in the order of the form, before them the execution rate where the form scores it. */
export function barsOf({ rows, execution }: ScoreCard, executionName: string): Bar[] {
  const bars = new Map<string, Bar>();
  const add = (name: string, computed: number | null, points: number | null): void => {
    const bar = bars.get(name) ?? { name, reached: 0, points: 0 };
    bars.set(name, { name, reached: bar.reached + (computed ?? 0), points: bar.points + (points ?? 0) });
  };
  if (execution?.points) add(executionName, execution.computed, execution.points);
  for (const { level1, computed, points } of rows) add(level1, computed, points);
  return [...bars.values()].filter(({ points }) => points > 0);
}

/** A row of the score table, by what it is known by wherever it stands. */
export interface NamedRow {
  readonly key: string;
  readonly row: ScoreRow;
}

/** The rows of a score card, each with its key. */
export function namedRows({ form, card }: ScoredForm): NamedRow[] {
  const keys = rowKeys(form);
  return card.rows.map((row) => ({ key: keys.get(row.row) ?? String(row.row), row }));
}

/** Rows that have points but no score yet, and all others; where `wereOpen` is given, the rows of those keys in place of the former. */
export function openAndScored(
  rows: readonly NamedRow[],
  wereOpen: ReadonlySet<string> | null = null,
): { open: NamedRow[]; scored: NamedRow[] } {
  const isOpen = ({ key, row: { computed, points } }: NamedRow): boolean =>
    wereOpen ? wereOpen.has(key) : computed === null && (points ?? 0) > 0;
  return { open: rows.filter(isOpen), scored: rows.filter((row) => !isOpen(row)) };
}

/** Whether a given score differs from the computed one by more than the tolerance and is not accepted as it is. */
export function differs(
  { computed, given, accepted }: Pick<ScoreRow, 'computed' | 'given' | 'accepted'>,
  tolerance: number,
): boolean {
  return computed !== null && given !== null && !accepted && Math.abs(computed - given) > tolerance;
}

/** What a person may decide about a row's score. */
export type DecisionKind = 'band' | 'direction' | 'points';

/**
 * Decisions that a row leaves to a person, once it says what was reached: a band for words, a direction for a number without a sign, points
 * where nothing else helps or several indicators share them, and as long as points stand that were given by hand.
 */
export function decisionsOf(
  form: Form,
  { row, actual, computed, points }: ScoreRow,
  made: ScoreChoices | undefined,
): DecisionKind[] {
  const { value, sharesPoints } = form.indicators.find((indicator) => indicator.row === row) ?? {};
  if (!value || !points || !actual) return [];
  const isByHand = made?.scores?.[row] !== undefined || sharesPoints !== undefined;
  const byHand: DecisionKind[] = isByHand ? ['points'] : [];
  if (value.kind === 'qualitative' || value.kind === 'bound-without-number') return ['band', ...byHand];
  const byPoints: DecisionKind[] = computed === null ? ['points'] : byHand;
  return value.kind === 'quantitative-exact' ? ['direction', ...byPoints] : byPoints;
}

/** Whether a form has rows that do not apply (未涉及, 无) although they carry points. */
export function hasInapplicable({ indicators }: Form): boolean {
  return indicators.some(({ value, points }) => value.kind === 'not-applicable' && points !== null);
}

/** How many rows have a cell for points and none in it; “其中” rows, and those under merged points, need none. */
export function rowsWithoutPoints({ indicators }: Form): number {
  return indicators.filter(
    ({ points, cells, subRow, sharesPoints }) =>
      points === null && cells.points && !subRow && sharesPoints !== 'further',
  ).length;
}

/** What becomes of a computed score: written as the cell is blank, written only when ticked, or nothing to write. */
export type Writing = 'certain' | 'on-tick' | 'nothing';

export function writingOf({ computed, given, proposal }: Pick<ScoreRow, 'computed' | 'given' | 'proposal'>): Writing {
  if (computed === null || computed === given) return 'nothing';
  return given === null && !proposal ? 'certain' : 'on-tick';
}
