import * as z from 'zod/mini';
import type { Indicator } from '../../form/form';
import { plain } from '../../scoring/rounding';
import { parseValue } from '../../value/parse-value';
import type { Value } from '../../value/value';
import type { LibraryEntry } from './library';

const LONGEST = 100;
const text = z.string().check(z.maxLength(LONGEST));
const filled = text.check(z.minLength(1));

const ownEntrySchema = z.object({
  level1: filled,
  level2: filled,
  name: filled,
  comparator: z.enum(['≥', '≤', '=', '>', '<', '']),
  value: text,
  unit: text,
});

/** The user's own indicators as they are kept. */
export const ownEntriesSchema = z.array(ownEntrySchema);

/** An indicator of the user's own. `value` is the usual value: a hint, as in the library that comes with the program. */
export type OwnEntry = z.infer<typeof ownEntrySchema>;

/** Texts of an entry as a person wrote them. */
export type EntryTexts = Readonly<Record<keyof OwnEntry, string>>;

/** Why texts are no entry. */
export type EntryFault =
  'no-name' | 'no-level2' | 'no-level1' | 'unknown-comparator' | 'value-not-a-number' | 'too-long';

/** Entries of one library are the same indicator where level and name are. */
export function isSameEntry(one: OwnEntry, other: OwnEntry): boolean {
  return one.level1 === other.level1 && one.level2 === other.level2 && one.name === other.name;
}

/** Entries with one more, in place of the one that it is a new version of, else of the same indicator, else at the end. */
export function withEntry(entries: readonly OwnEntry[], entry: OwnEntry, instead: OwnEntry = entry): OwnEntry[] {
  const at = entries.findIndex((other) => isSameEntry(other, instead));
  const others = entries.filter((other, index) => index === at || !isSameEntry(other, entry));
  return at < 0 ? [...others, entry] : others.map((other) => (other === entries[at] ? entry : other));
}

export function withoutEntry(entries: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  return entries.filter((other) => !isSameEntry(other, entry));
}

/** An indicator of a form as texts of an entry, its value taken apart. */
export function textsOfIndicator({ level1, level2, level3, target, value }: Indicator): EntryTexts {
  return { level1, level2, name: level3, ...partsOf(value, target) };
}

/** Comparator, number and unit of a value; a value that is no single number stays a text. */
export function partsOf(
  { comparator, number, unit }: Value,
  text: string,
): Pick<OwnEntry, 'comparator' | 'value' | 'unit'> {
  if (number === null) return { comparator: '', value: text.trim(), unit: '' };
  return { comparator: comparator ?? '', value: plain(number), unit: unit ?? '' };
}

/** The entry as the library that comes with the program has its entries; `category` says whose it is. */
export function asLibraryEntry(
  { level1, level2, name, comparator, value, unit }: OwnEntry,
  category: string,
): LibraryEntry {
  const isText = comparator === '' && value !== '' && parseValue(value).number === null;
  const direction = isText ? '定性' : /[≤<]/.test(comparator) ? '反向' : '正向';
  return { category, level1, level2, name, direction, comparator, value, unit, source: 'own' };
}
