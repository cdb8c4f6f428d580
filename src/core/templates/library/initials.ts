import { CHARACTERS_BY_INITIAL } from './pinyin-initials';

const INITIALS = initialsByCharacter();

/**
 * Whether the letters are pinyin initials of neighbouring characters of a name; letters, digits and signs stand for themselves. Characters
 * outside the library's own are not known.
 *
 * @example
 * matchesInitials('培训次数', 'pxcs') //=> true
 */
export function matchesInitials(name: string, letters: string): boolean {
  const readings = [...name].map((character) => INITIALS.get(character) ?? character.toLowerCase());
  const wanted = [...letters.toLowerCase()];
  return readings.some((_reading, start) =>
    wanted.every((letter, index) => readings[start + index]?.includes(letter) ?? false),
  );
}

/** True where the table has a character. */
export function hasInitial(character: string): boolean {
  return INITIALS.has(character);
}

function initialsByCharacter(): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  for (const [letter, characters] of Object.entries(CHARACTERS_BY_INITIAL))
    for (const character of characters) initials.set(character, (initials.get(character) ?? '') + letter);
  return initials;
}
