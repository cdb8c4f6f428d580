const TAG =
  /<\/?(?:b|i|u|p|br|div|span|font|strong|em|sub|sup|td|tr|table|tbody|li|ul|ol|a|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>/gi;
const WORD_FIELD = /\s?\b(?:TC|XE)\s*["“][^"”]{0,200}["”](?:\s*\\[a-z](?:\s*[A-Z0-9]{1,3})?)*/g;
const ENTITY = /&(?:nbsp|ensp|emsp|amp|lt|gt|ge|le|quot);/g;
const MEANING: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&ge;': '≥',
  '&le;': '≤',
  '&quot;': '"',
};

/** Every residue has one of these, which is told far sooner. */
const MARK = /[<&]|TC|XE/;

/** A text without the tags, field codes and entities that pasting left in it, and the first of them; `code` is null where there is none. */
export function withoutResidue(text: string): { readonly better: string; readonly code: string | null } {
  if (!MARK.test(text)) return { better: text, code: null };
  const code = [TAG, WORD_FIELD, ENTITY]
    .map((pattern) => text.match(pattern)?.[0])
    .find((found) => found !== undefined);
  if (code === undefined) return { better: text, code: null };
  const better = text
    .replace(TAG, '')
    .replace(WORD_FIELD, '')
    .replace(ENTITY, (entity) => MEANING[entity] ?? '');
  return { better: better === text ? text : withoutResidue(better).better, code: code.trim() };
}
