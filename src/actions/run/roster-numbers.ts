/** A number in a circle. As digits, those of the name behind it would read as its own: “①110指挥中心”. */
const CIRCLED = /^\s*[⓪①-⑳⓫-⓾❶-➓㉑-㉟㊀-㊉㊱-㊿][.、]?/;
const DIGITS = /^\(?[\d\p{No}]{1,3}(?:[、)]|\.(?!\d))/u;
const CHINESE = /^\(?[一二三四五六七八九十]{1,3}([.、)])/;

/** A text without blanks within and with plain characters, but for a number in a circle before it. */
export function plainText(text: string): string {
  const [circled = ''] = CIRCLED.exec(text) ?? [];
  return (circled + text.slice(circled.length).normalize('NFKC')).replace(/\s/g, '');
}

/** A plain text without the number that is written before a name, “3.水利局”. */
export function bareName(text: string): string {
  const number = [CIRCLED, DIGITS, CHINESE].find((one) => one.test(text));
  return number ? text.replace(number, '') : text;
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
