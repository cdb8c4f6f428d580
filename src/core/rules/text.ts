import { remember } from '../sheet/remember';

/** Whether a cell's text says nothing: blanks of any kind only. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

/**
 * A name reduced to what it says, for comparing: half width, no spaces, no punctuation.
 *
 * @example
 * bareName(' 强化执法保障，（试行）') //=> '强化执法保障试行'
 */
export const bareName = remember((text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, ''));

/**
 * A name without what stands in brackets at its end.
 *
 * @example
 * withoutBrackets('培训合格率（%)') //=> '培训合格率'
 */
export const withoutBrackets = remember((name: string): string => name.trim().replace(/\s*[（(][^（）()]*[）)]+$/, ''));

/** What stands in brackets at the end of a name, '' where nothing does: the unit in “培训人数（人）”. */
export const bracketed = remember(
  (name: string): string => /[（(]([^（）()]*)[）)]+$/.exec(name.trim())?.[1]?.trim() ?? '',
);
