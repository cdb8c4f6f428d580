/** First and last row of something. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Row numbers from the first to the last. */
export function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/** Something that spans rows, after rows were inserted below row `after`: moved down, grown, or as it was. */
export function shifted<Spanning extends Span>(spanning: Spanning, after: number, count: number): Spanning {
  const { top, bottom } = spanning;
  if (bottom <= after) return spanning;
  return { ...spanning, top: top > after ? top + count : top, bottom: bottom + count };
}
