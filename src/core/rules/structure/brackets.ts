const PAIRS = ['()', '[]', '【】', '《》', '〈〉', '「」', '“”', '‘’', '〔〕'] as const;
/** “1）”, “a)” and “（一)” number the parts of a text. */
const LIST_MARK = /(?:^|[\s,;:。、，；：])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})[)）]/g;

const ANY_SIGN = /[()（）[\]［］【】《》〈〉「」“”‘’〔〕]/;

/** Whether a text has a bracket or quotation mark at all. */
export function hasSign(text: string): boolean {
  return ANY_SIGN.test(text);
}

/** The pair that a text opens and closes a different number of times; null where all are even. */
export function unevenPair(text: string): string | null {
  if (!hasSign(text)) return null;
  const plain = text.normalize('NFKC').replace(LIST_MARK, '');
  return PAIRS.find(([open = '', close = '']) => countOf(plain, open) !== countOf(plain, close)) ?? null;
}

/** Whether a bracket is opened in full width and closed in half width, or the other way round. */
export function mixesWidths(text: string): boolean {
  if (!/[（）]/.test(text)) return false;
  const plain = text.replace(LIST_MARK, '');
  return unevenPair(text) === null && countOf(plain, '（') !== countOf(plain, '）');
}

/** Whether a text ends inside a bracket that it opened: it was cut off there. */
export function endsInBracket(text: string): boolean {
  if (!/[(（]/.test(text) || /[)）]$/.test(text)) return false;
  const plain = text.normalize('NFKC');
  return plain.lastIndexOf('(') > plain.lastIndexOf(')') && unevenPair(text) === '()';
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
