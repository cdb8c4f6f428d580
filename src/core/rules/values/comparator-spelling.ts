import type { Value } from '../../value/value';

/** Symbols that mean ≥, ≤ or = and are written otherwise; spaces may stand inside “> =”. */
const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾]|[>＞]\s*[=＝═﹦]|[=＝═﹦][>＞]/g, '≥'],
  [/[≦⩽]|[<＜]\s*[=＝═﹦]|[=＝═﹦][<＜]/g, '≤'],
  [/^(\s*)》\s*[=＝]/g, '$1≥'],
  [/^(\s*)《\s*[=＝]/g, '$1≤'],
  [/^(\s*)》(?=\s*[\d０-９])/g, '$1>'],
  [/^(\s*)《(?=\s*[\d０-９])/g, '$1<'],
  [/[═＝﹦]/g, '='],
];
/** Every word for a comparator has one of these. */
const WORD = /[于过至以之]/;
const LEADING_WORD = /(?:大于或?等于|不(?:少|低)于|至少|小于或?等于|不(?:高|多)于|不超过|至多|等于)(?=\d)/;
const TRAILING_WORD = /(\d[\d.,]*(?:[^\d.,]\D*?)?)及?(?:以上|以下|以内|之内)$/;

/** The text with every variant of ≥, ≤ and = in the one usual spelling. */
export function withSymbols(text: string): string {
  return SYMBOLS.reduce((result, [variant, symbol]) => result.replace(variant, symbol), text);
}

/** The text with its comparator as a symbol in front of the number; null where the words are part of a sentence. */
export function withoutWords(text: string, { comparator, number }: Value): string | null {
  if (comparator === null || number === null || !WORD.test(text)) return null;
  const better = text.replace(LEADING_WORD, comparator).replace(TRAILING_WORD, `${comparator}$1`);
  return better === text || /[≥≤=]{2}/.test(better) ? null : better;
}
