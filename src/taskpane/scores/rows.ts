import type { Form } from '../../core/form/form';
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

/** Rows that have points but no score yet, and all others. */
export function openAndScored(rows: readonly ScoreRow[]): { open: ScoreRow[]; scored: ScoreRow[] } {
  const isOpen = ({ computed, points }: ScoreRow): boolean => computed === null && (points ?? 0) > 0;
  return { open: rows.filter(isOpen), scored: rows.filter((row) => !isOpen(row)) };
}

/** Whether a given score differs from the computed one by more than the tolerance and is not accepted as it is. */
export function differs(
  { computed, given, accepted }: Pick<ScoreRow, 'computed' | 'given' | 'accepted'>,
  tolerance: number,
): boolean {
  return computed !== null && given !== null && !accepted && Math.abs(computed - given) > tolerance;
}

/** What a person has to decide before the score of a row is certain; null where its target says enough. */
export function decisionOf(form: Form, row: number): 'band' | 'direction' | null {
  const value = form.indicators.find((indicator) => indicator.row === row)?.value;
  if (value?.kind === 'qualitative' || value?.kind === 'bound-without-number') return 'band';
  return value?.kind === 'quantitative-exact' ? 'direction' : null;
}
