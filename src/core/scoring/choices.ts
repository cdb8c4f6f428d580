/** Whether more or less is better, or only the number itself counts. */
export type Direction = '≥' | '≤' | '=';

/** What only a person can decide about a form's scores, by indicator row (the sheet's row number). */
export interface ScoreChoices {
  /** Band of the policy, by its place from the best (0), for what cannot be computed. */
  readonly bands?: Readonly<Record<number, number>>;
  /** Share of the weight within the picked band, 1 = 100 %; the band's own default where it is not said or lies outside. */
  readonly shares?: Readonly<Record<number, number>>;
  /** Direction of a number without a comparator. */
  readonly directions?: Readonly<Record<number, Direction>>;
  /** Directions that were confirmed for the same indicator elsewhere; one of the row's own goes before them. */
  readonly knownDirections?: Readonly<Record<number, Direction>>;
  /** Points given by hand, within 0 and the row's points; they go before everything else. */
  readonly scores?: Readonly<Record<number, number>>;
  /** Leaves rows that are not applicable out and scales the other scores up to all of the indicators' points. */
  readonly rescale?: boolean;
}

/** The direction of a row as it was confirmed there, or else for the same indicator elsewhere. */
export function directionOf(row: number, { directions, knownDirections }: ScoreChoices): Direction | undefined {
  return directions?.[row] ?? knownDirections?.[row];
}
