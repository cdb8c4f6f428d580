import type { Direction, ScoreChoices } from '../../core/scoring/choices';

type ByRow<Value> = Readonly<Record<number, Value | null>>;

/** What a person decides now about rows of a form; null takes a decision back. */
export interface Decision {
  readonly bands?: ByRow<number>;
  readonly shares?: ByRow<number>;
  readonly directions?: ByRow<Direction>;
  readonly scores?: ByRow<number>;
  readonly rescale?: boolean;
}

/** The same for rows that stand elsewhere now, by where they were; what speaks of a row that is gone is left out. */
export function decisionNow(
  { bands, shares, directions, scores, ...others }: Decision,
  rows: ReadonlyMap<number, number>,
): Decision {
  return {
    ...others,
    bands: byRowNow(bands, rows),
    shares: byRowNow(shares, rows),
    directions: byRowNow(directions, rows),
    scores: byRowNow(scores, rows),
  };
}

/** What is kept by row for rows that stand elsewhere now. */
export function byRowNow<Value>(
  kept: Readonly<Record<number, Value>> = {},
  rows: ReadonlyMap<number, number>,
): Readonly<Record<number, Value>> {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([row, value]) => {
      const now = rows.get(Number(row));
      return now === undefined ? [] : [[now, value]];
    }),
  );
}

/** What was decided before with what is decided now. A band that is picked anew forgets the share within the old one. */
export function decided(
  before: ScoreChoices,
  { bands, shares, directions, scores, ...others }: Decision,
): ScoreChoices {
  const withoutShares = Object.fromEntries(Object.keys(bands ?? {}).map((row) => [row, null]));
  return {
    ...before,
    ...others,
    bands: joined(before.bands, bands),
    shares: joined(before.shares, { ...withoutShares, ...shares }),
    directions: joined(before.directions, directions),
    scores: joined(before.scores, scores),
  };
}

function joined<Value>(before: Readonly<Record<number, Value>> = {}, now: ByRow<Value> = {}): Record<number, Value> {
  const rows = Object.entries({ ...before, ...now });
  return Object.fromEntries(rows.flatMap(([row, value]) => (value === null ? [] : [[row, value as Value]])));
}
