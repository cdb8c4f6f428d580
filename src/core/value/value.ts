/** How a value is read, and so how it is scored. */
export type ValueKind =
  | 'quantitative-positive'
  | 'quantitative-negative'
  | 'quantitative-exact'
  | 'range'
  | 'period'
  | 'deadline'
  | 'bound-without-number'
  | 'not-applicable'
  | 'qualitative'
  | 'malformed'
  | 'empty';

export type Comparator = '≥' | '>' | '≤' | '<' | '=';

/**
 * A target or an actual value as read. `number` is in `unit` as printed (“≥10万页” is 10 万页). For `range`, `from` and `to` are the
 * bounds as decimal text; for `period` and `deadline` they are ISO dates as precise as printed (“2021-01”, “2025”, “2025-12-31”), without
 * a year where none is printed (“--12-31”). `change` is set where the text promises a change (“下降5%”), not a level.
 */
export interface Value {
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly change?: 'up' | 'down';
}
