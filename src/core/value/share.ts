import { ARABIC, CHINESE, numberOf } from './numeral';

const SIGNS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };
/** No part of a larger whole, “三千分之一” or “十万分之一”. */
const SHARE = new RegExp(
  `(?<![\\d零一二两三四五六七八九十百千万])一?(?<whole>[百千万])分之(?<number>百|${ARABIC}|${CHINESE})(?:点(?<decimals>[零一二三四五六七八九]+))?`,
  'g',
);
/** “九成以上”, and not “建成” or “三七分成”. */
const TENTHS = /([一二两三四五六七八九])成(?=以[上下内]|左右|$)/g;

/**
 * A normalised text with the shares that it spells in words in digits and signs; others stay as they are.
 *
 * @example
 * withShares('不高于千分之五') //=> '不高于5‰'
 */
export function withShares(text: string): string {
  if (!/分之|成/.test(text)) return text;
  return text
    .replace(TENTHS, (_whole, tenths: string) => `${numberOf(tenths)}0%`)
    .replace(SHARE, (share: string, whole: string, number: string, decimals = '') => {
      const integer = number === '百' ? 100 : numberOf(number);
      return integer === null ? share : `${integer}${fractionOf(decimals)}${SIGNS[whole]}`;
    });
}

/** “.25” for 二五. */
function fractionOf(decimals: string): string {
  return decimals && `.${[...decimals].map(numberOf).join('')}`;
}
