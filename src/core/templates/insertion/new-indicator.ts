/** An indicator to insert. An empty name leaves a row to be filled by hand. */
export interface NewIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** Written only where the form has a column of its own for them. */
  readonly comparator?: string;
  readonly unit?: string;
  /** The value, where the user's own text says it; comparator and unit stand in it, unless the form has columns for them. */
  readonly target?: string;
}
