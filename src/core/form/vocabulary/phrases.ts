import { remember } from '../../sheet/remember';

/** Meanings with the phrases that print them; a phrase is a pattern for the whole label. */
export type Phrases<T extends string> = readonly (readonly [T, ...string[]])[];

/**
 * A look-up of labels in a table of phrases: the first meaning that has a phrase for the whole label, or null. Remembered per label.
 *
 * @example
 * lookupIn([['score', '(自评)?得分']])('自评得分') //=> 'score'
 */
export function lookupIn<T extends string>(phrases: Phrases<T>, longest: number): (label: string) => T | null {
  const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);
  const table = phrases.map(([meaning, ...patterns]) => [meaning, whole(patterns)] as const);
  const any = whole(phrases.flatMap(([, ...patterns]) => patterns));
  const find = remember((label: string): T | null => {
    if (!any.test(label)) return null;
    return table.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  });
  return (label) => (label && label.length <= longest ? find(label) : null);
}
