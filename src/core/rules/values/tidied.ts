const BETWEEN_DIGITS = /[0-9０-９][\s\u200b\ufeff]+[0-9０-９]/;
const SPACES = /[\s\u200b\ufeff]+/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－／～＞＜]/g;

/**
 * A value without spaces and with half-width digits and signs; left alone where a space separates two numbers.
 *
 * @example
 * tidied('≥ ９５％') //=> '≥95%'
 */
export function tidied(text: string): string {
  if (BETWEEN_DIGITS.test(text)) return text;
  return text.replace(SPACES, '').replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
}
