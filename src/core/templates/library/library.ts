import * as z from 'zod/mini';
import entries from './indicators.json';
import { matchesInitials } from './initials';

const entrySchema = z.object({
  category: z.string(),
  level1: z.string(),
  level2: z.string(),
  name: z.string(),
  direction: z.enum(['正向', '反向', '期限', '定性']),
  comparator: z.enum(['≥', '≤', '=', '>', '<', '按期', '']),
  value: z.string(),
  unit: z.string(),
  source: z.enum(['korla', 'chengde', 'pingluo', 'dalian', 'changji', 'published form', 'own']),
});

const librarySchema = z.array(entrySchema);

/**
 * An indicator of the library as a unit wrote it, no official standard. `value` is the usual value: a hint for people, never filled
 * by the program. `source` names the place it was found in; 'own' is the user. Costs stand under level 1 成本指标, as since 2022; `fitLevel` puts them under
 * 产出指标 where a form has the older layout.
 */
export type LibraryEntry = z.infer<typeof entrySchema>;

/** The indicators that come with the program. Throws a ZodError where the data file is broken. */
export const LIBRARY: readonly LibraryEntry[] = librarySchema.parse(entries);

/** Which entries are wanted; every condition that is given must hold. */
export interface LibraryQuery {
  readonly text?: string;
  readonly level2?: string;
  readonly category?: string;
}

/** Entries whose name or category contains the text, or is spelt by it in pinyin initials (“pxcs”), in the order of the library. */
export function searchLibrary(query: LibraryQuery, entries: readonly LibraryEntry[] = LIBRARY): LibraryEntry[] {
  const text = (query.text ?? '').normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return entries.filter(
    (entry) =>
      (query.level2 === undefined || entry.level2 === query.level2) &&
      (query.category === undefined || entry.category === query.category) &&
      (`${entry.name}${entry.category}`.toLowerCase().includes(text) || isSpeltBy(entry, text)),
  );
}

function isSpeltBy({ name, category }: LibraryEntry, text: string): boolean {
  return /^[a-z]{2,}$/.test(text) && (matchesInitials(name, text) || matchesInitials(category, text));
}

/** The usual value as a hint for people: “≥95%”. */
export function usualValue({ comparator, value, unit }: LibraryEntry): string {
  return `${comparator === '按期' ? '' : comparator}${value}${unit}`;
}
