/** A number in a circle, which reads as digits of the name behind it once its circle is gone. */
const CIRCLED = /^\s*([⓪①-⑳⓫-⓾❶-➓㉑-㉟㊀-㊉㊱-㊿])(?!\s*[.、．])/;
const DIGITS = /^\(?[\d\p{No}]{1,3}(?:[、)]|\.(?!\d))/u;
const CHINESE = /^\(?[一二三四五六七八九十]{1,3}([.、)])/;

/** A text without blanks within and without circles, the number in one told from the name behind it: “① 水利局” is “1、水利局”. */
export function plainText(text: string): string {
  return text.replace(CIRCLED, '$1、').normalize('NFKC').replace(/\s/g, '');
}

/** A plain text without the number that is written before a name, “3.水利局”. */
export function bareName(text: string): string {
  return text.replace(DIGITS.test(text) ? DIGITS : CHINESE, '');
}

/** How a row of a list is numbered in Chinese, before its name or in a cell beside it (`aside`): 一、 or （一）; null where it is not. */
export function chineseNumbering(text: string, aside: readonly string[]): 'comma' | 'brackets' | null {
  const alone = aside.map(withMark).find((number) => bareName(number) === '' && CHINESE.test(number));
  const [number, mark] = CHINESE.exec(alone ?? text) ?? [];
  if (!number) return null;
  return mark === ')' ? 'brackets' : 'comma';
}

function withMark(number: string): string {
  return /[.、)]$/.test(number) ? number : `${number}、`;
}
