/** Two letters for a vowel, with accents: it can still be read, and what no translation brings along stands out. */
const LONGER: Readonly<Record<string, string>> = { a: 'àá', e: 'éê', i: 'îï', o: 'ôö', u: 'ûü', y: 'ýÿ' };

/**
 * Sentences in the language that Windows and Office call “qps-ploc”, for tests of the layout: each in brackets and about 40 % longer.
 * What a sentence is given (the names of sheets, say) stays as it is.
 *
 * @example
 * lengthened({ cut: 'Cut', sheet: (name: string) => `Sheet ${name}` }) //=> { cut: '[Cûüt]', sheet: (name) => `[Shéêéêt ${name}]` }
 */
export function lengthened<Strings extends object>(strings: Strings): Strings {
  return lengthenedPart(strings) as Strings;
}

function lengthenedPart(part: unknown): unknown {
  if (typeof part === 'string') return `[${longer(part, [])}]`;
  if (Array.isArray(part)) return part.map(lengthenedPart);
  if (typeof part === 'function')
    return (...given: unknown[]) => `[${longer(String(Reflect.apply(part, null, given)), textsIn(given))}]`;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, lengthenedPart(value)]));
}

function textsIn(given: readonly unknown[]): readonly string[] {
  return given.flat().filter((one): one is string => typeof one === 'string' && one !== '');
}

function longer(text: string, [kept, ...others]: readonly string[]): string {
  if (kept === undefined) return text.replace(/[aeiouy]/gi, longerVowel);
  return text
    .split(kept)
    .map((piece) => longer(piece, others))
    .join(kept);
}

function longerVowel(vowel: string): string {
  const small = LONGER[vowel.toLowerCase()] ?? vowel;
  return vowel === vowel.toLowerCase() ? small : small.toUpperCase();
}
