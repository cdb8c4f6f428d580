const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const WELL_FORMED =
  /^(?:[一二三四五六七八九]千零?)?(?:[一二三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** Pattern source of a number in Arabic digits, with or without thousands separators. */
export const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** Pattern source of a number in Chinese digits; it never begins with a place (“百”, “万”), as idioms do. */
export const CHINESE = '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*';

/**
 * Number written in Arabic or Chinese digits; null where the digits do not make one (“两三”).
 *
 * @example
 * numberOf('1,200') //=> 1200
 * numberOf('一百二十') //=> 120
 */
export function numberOf(digits: string): number | null {
  return /^-?\d/.test(digits) ? Number(digits.replaceAll(',', '')) : chineseNumber(digits);
}

function chineseNumber(digits: string): number | null {
  const plain = digits.replaceAll('〇', '零').replaceAll('两', '二');
  if (plain === '零') return 0;
  if (plain === '' || !WELL_FORMED.test(plain)) return null;
  let sum = 0;
  let digit = 0;
  for (const sign of plain) {
    const place = PLACES[sign];
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else sum += (digit || 1) * place;
    if (place !== undefined) digit = 0;
  }
  return sum + digit;
}

/**
 * A year as read digit by digit: “二〇二五” is 2025; null for anything else.
 *
 * @example
 * yearOf('二〇二五') //=> 2025
 */
export function yearOf(digits: string): number | null {
  const arabic = [...digits.replaceAll('〇', '零')].map((sign) => DIGITS.indexOf(sign));
  return arabic.length === 4 && !arabic.includes(-1) ? Number(arabic.join('')) : null;
}
