import { remember } from '../../sheet/remember';

/** Meanings with the phrases that print them; a phrase is a pattern for the whole label. */
export type Phrases<T extends string> = readonly (readonly [T, ...string[]])[];

/** A code of several parts in front of a label: “1.2 质量指标”, “A1 质量指标”. */
const CODE = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}|[A-D](?:\.?\d{1,2}){0,3})[、.]?/;
/** What stands in brackets inside of a label, as in “全年（调整）预算数”. */
const REMARK_INSIDE = /(?<=.)\([^()]{1,8}\)(?=.)/;

/**
 * A look-up of labels in a table of phrases: the first meaning that has a phrase for the whole label, or for the label without what
 * stands in brackets inside of it (“全年（调整）预算数”) and the code in front; null where there is none. Remembered per label.
 *
 * @example
 * lookupIn([['score', '(自评)?得分']])('自评得分') //=> 'score'
 */
export function lookupIn<T extends string>(phrases: Phrases<T>, longest: number): (label: string) => T | null {
  const meanings = phrases.map(([meaning]) => meaning);
  const named = phrases.map(([meaning, ...patterns]) => `(?<${meaning}>${patterns.join('|')})`);
  const whole = new RegExp(`^(?:${named.join('|')})$`);
  const meaningOf = (label: string): T | null => {
    const groups = whole.exec(label)?.groups;
    return groups ? (meanings.find((meaning) => groups[meaning] !== undefined) ?? null) : null;
  };
  const find = remember((label: string): T | null => {
    const bare = withoutAside(label);
    return meaningOf(label) ?? (bare === label ? null : meaningOf(bare));
  });
  return (label) => (label && label.length <= longest ? find(label) : null);
}

/** The label without a code in front (“1.2 质量指标”) and without what stands in brackets inside of it. */
export function withoutAside(label: string): string {
  return label.replace(CODE, '').replace(REMARK_INSIDE, '');
}
