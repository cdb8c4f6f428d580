import { remember } from '../../sheet/remember';

/** Meanings with the phrases that print them; a phrase is a pattern for the whole label. */
export type Phrases<T extends string> = readonly (readonly [T, ...string[]])[];

const REMARK_INSIDE = /(?<=.)\([^()]{1,8}\)(?=.)/;

/**
 * A look-up of labels in a table of phrases: the first meaning that has a phrase for the whole label, or for the label without what
 * stands in brackets inside of it (“全年（调整）预算数”); null where there is none. Remembered per label.
 *
 * @example
 * lookupIn([['score', '(自评)?得分']])('自评得分') //=> 'score'
 */
export function lookupIn<T extends string>(phrases: Phrases<T>, longest: number): (label: string) => T | null {
  const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);
  const table = phrases.map(([meaning, ...patterns]) => [meaning, whole(patterns)] as const);
  const any = whole(phrases.flatMap(([, ...patterns]) => patterns));
  const meaningOf = (label: string): T | null =>
    any.test(label) ? (table.find(([, pattern]) => pattern.test(label))?.[0] ?? null) : null;
  const find = remember((label: string): T | null => meaningOf(label) ?? meaningOf(label.replace(REMARK_INSIDE, '')));
  return (label) => (label && label.length <= longest ? find(label) : null);
}
