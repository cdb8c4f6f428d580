import { remember } from '../sheet/remember';
import { flatten } from '../sheet/text';

const SYMBOL =
  '(?:[≥≤≧≦><=＜＞]=?|不少于|不低于|不小于|不超过|不高于|不大于|大于等于|小于等于|大于|小于|等于|达到|至少|控制在)?';
const NUMBER = '[-+]?\\d[\\d.,]*(?:[-~至—±]+\\d[\\d.,]*)?';
const UNIT = '(?:%|％|‰|个百分点|[\\u4e00-\\u9fa5A-Za-z/㎡]{0,5})';
const END = '(?:及以上|以上|及以下|以下|以内|之内|左右|底前|底|前|内)?';
const VALUE = new RegExp(`^${SYMBOL}${NUMBER}${UNIT}${END}$`);
const DATE = /^\d{4}[年.\-/](?:\d{1,2}[月.\-/]?)?(?:\d{1,2}日?)?(?:[底末]?之?前|[底末]|[-~至—].*)?$/;

/**
 * True for a text that stands in a value column rather than being a name: a number with symbol and unit, or a date.
 *
 * @example
 * looksLikeValue('≥12次') //=> true
 * looksLikeValue('3名技术人员经费补助标准 2746元/人') //=> false
 */
export function looksLikeValue(text: string): boolean {
  return text.length <= 24 && isValueText(text);
}

const isValueText = remember((text: string): boolean => {
  const flat = flatten(text);
  return VALUE.test(flat) || DATE.test(flat);
});
