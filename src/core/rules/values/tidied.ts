const BETWEEN_DIGITS = /[0-9０-９][\s\u200b\ufeff]+[0-9０-９]/;
/** A text without one of these is tidy. */
const UNTIDY = /[\s\u200b\ufeff０-９Ａ-Ｚａ-ｚ％．＋－／～＞＜]/;
const SPACES = /[\s\u200b\ufeff]+/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－／～＞＜]/g;

/**
 * A value without spaces and with half-width digits and signs; left alone where a space separates two numbers.
 *
 * @example
 * tidied('≥ ９５％') //=> '≥95%'
 */
export function tidied(text: string): string {
  if (!UNTIDY.test(text) || BETWEEN_DIGITS.test(text)) return text;
  return text.replace(SPACES, '').replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
}
