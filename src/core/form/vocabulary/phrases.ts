import { remember } from './remember';

/** Meanings with the phrases that print them; a phrase is a pattern for the whole label. */
export type Phrases<T extends string> = readonly (readonly [T, ...string[]])[];

/**
 * A look-up of labels in a table of phrases: the first meaning that has a phrase for the whole label, or null. Remembered per label.
 *
 * @example
 * lookupIn([['score', '(自评)?得分']])('自评得分') //=> 'score'
 */
export function lookupIn<T extends string>(phrases: Phrases<T>, longest: number): (label: string) => T | null {
  const table = phrases.map(([meaning, ...patterns]) => [meaning, new RegExp(`^(?:${patterns.join('|')})$`)] as const);
  return remember((label: string): T | null => {
    if (!label || label.length > longest) return null;
    return table.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  });
}
