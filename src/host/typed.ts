/** Signs that make Excel read a formula, or swallow the sign itself. */
const SIGN = /^[=+\-@']/;
/** Constants that Excel reads as a logical or an error value. */
const CONSTANT = /^(?:true|false|#[a-z/0]+[!?]?)$/i;
/** What numbers, amounts, percentages, fractions, dates and times are made of, in the Chinese and the English of Excel. */
const PARTS =
  /^(?:[\d\s.,:;/()%$¥￥€£+\-e年月日时分秒]|上午|下午|星期[一二三四五六天]?|am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|uary|ruary|ch|il|y|ust|tember|ober|ember)+$/i;

/**
 * Whether Excel, given this text as if typed, may store something else: a formula, a number, a date. Rather too often than not enough; what
 * slips through is found by reading back.
 *
 * @example
 * wouldBeReparsed('2021-12') //=> true
 * wouldBeReparsed('≥90%') //=> false
 */
export function wouldBeReparsed(text: string): boolean {
  const typed = text.normalize('NFKC').trim();
  if (SIGN.test(text) || SIGN.test(typed) || CONSTANT.test(typed)) return true;
  return /\d/.test(typed) && PARTS.test(typed);
}
