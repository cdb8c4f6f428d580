/** Texts that are in the one notation already. */
const PLAIN = /^[-./\dA-Za-z%≥≤\u4e00-\u9fa5]*[\dA-Za-z%≥≤\u4e00-\u9fa5]$/;
const MARKUP = /<\/?[a-z][^<>]*>/gi;
const WORD_FIELD_CODE = /TC\s*["“].*?\\l\s*\d+\s*/g;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  gt: '>',
  lt: '<',
  ge: '≥',
  le: '≤',
  amp: '&',
  percnt: '%',
};
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Ways to write one symbol, applied after NFKC has made widths and compatibility forms equal. */
const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≮]|[>＞]=|=>/g, '≥'],
  [/[≦⩽≯]|[<＜]=|=</g, '≤'],
  [/[═﹦]/g, '='],
  // Chinese input methods write 》 where > is typed.
  [/^》=/, '≥'],
  [/^《=/, '≤'],
  [/^》(?=\d)/, '>'],
  [/^《(?=\d)/, '<'],
  [/[‐‑‒–—―−]+/g, '-'],
  [/[〜∼˷]/g, '~'],
  [/[•‧・∙]/g, '·'],
  [/¥(?=\d)/g, ''],
];

/**
 * Text of a value in one notation: markup and all spaces gone, half-width digits and brackets, one sign for each comparator and dash,
 * no closing punctuation.
 *
 * @example
 * normalise('＞＝ ９５％。') //=> '≥95%'
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = text
    .replace(MARKUP, '')
    .replace(WORD_FIELD_CODE, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll('℅', '%')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    // Without the space in front of it (“´” is one to NFKC), an accent belongs to the letter before.
    .normalize();
  return SYMBOLS.reduce((result, [variant, symbol]) => result.replace(variant, symbol), plain)
    .replace(/^["“”'‘’]+|["“”'‘’。;,、!.]+$/g, '')
    .replace(/^\(([^()]*\d[^()]*)\)$/, '$1');
}

/** A unit or name as forms print it: brackets full-width again. */
export function asPrinted(text: string): string {
  return text.replace(/\(/g, '（').replace(/\)/g, '）');
}
