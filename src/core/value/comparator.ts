import type { Comparator } from './value';

const NOT = '(?:不(?:得|应|可|能|许)?|未|没有)';

/** Words and symbols that stand before a number or a name; the longer spelling of two comes first. */
const LEADING: Readonly<Record<Comparator, string>> = {
  '≥': `≥|(?:大于|高于|多于)或?等于|${NOT}(?:低|少|小)于`,
  '≤': `≤|(?:小于|低于|少于)或?等于|${NOT}(?:高|多|大)于|${NOT}(?:超过|超出|突破)|不[晚迟]于`,
  '>': '>|大于|高于|多于|超过',
  '<': '<|小于|低于|少于|[早先]于',
  '=': '=|等于',
};

/** Words that compare only where a number follows: “至少3次”, but “不足之处” is a text. */
const LEADING_NUMBER: Readonly<Record<Comparator, string>> = {
  '≥': '至少|最少|最低|起码',
  '≤': '至多|最多|最高|(?:总体)?控制(?:在|为)|不超',
  '>': '超',
  '<': '不足|不到|不满|未到',
  '=': '',
};

const TRAILING: Readonly<Record<'≥' | '≤', string>> = {
  '≥': '[及或]?以上',
  '≤': '[及或]?以下|以内|之内|内',
};

const ORDER: readonly Comparator[] = ['≥', '≤', '>', '<', '='];

/** Pattern source of every comparator that may stand before a name. */
export const COMPARATOR_BEFORE_NAME = ORDER.map((sign) => LEADING[sign]).join('|');

/** Pattern source of every comparator that may stand before a number. */
export const COMPARATOR_BEFORE_NUMBER = [COMPARATOR_BEFORE_NAME, ...ORDER.map((sign) => LEADING_NUMBER[sign])]
  .filter(Boolean)
  .join('|');

/** Pattern source of comparators behind a number and its unit. */
export const COMPARATOR_AFTER_NUMBER = `${TRAILING['≥']}|${TRAILING['≤']}`;

const whole = (...sources: string[]) => new RegExp(`^(?:${sources.filter(Boolean).join('|')})$`);
const WORDS: readonly (readonly [Comparator, RegExp])[] = [
  ...ORDER.map((sign) => [sign, whole(LEADING[sign], LEADING_NUMBER[sign])] as const),
  ['≥', whole(TRAILING['≥'])],
  ['≤', whole(TRAILING['≤'])],
];

/**
 * Comparator that a symbol or word stands for, before or behind the number; null where it is none.
 *
 * @example
 * comparatorOf('不少于') //=> '≥'
 */
export function comparatorOf(word: string): Comparator | null {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** What a comparator column says (normalised text): a sign, that the indicator is qualitative, or nothing. */
export function comparatorOfColumn(text: string): Comparator | 'qualitative' | null {
  if (/^(?:定性|文字描述|其他)/.test(text)) return 'qualitative';
  if (/^(?:正向|越大越好)/.test(text)) return '≥';
  if (/^(?:反向|负向|逆向|越小越好)/.test(text)) return '≤';
  return comparatorOf(text);
}
