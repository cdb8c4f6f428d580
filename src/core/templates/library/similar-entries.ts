import { similarity } from '../../conversion/fill/similarity';
import { LIBRARY, type LibraryEntry } from './library';

/** Names less alike than this say something else. */
const LEAST_ALIKE = 0.3;

/** An entry with how alike its name is, from 0 to 1. */
export interface SimilarEntry {
  readonly entry: LibraryEntry;
  readonly alike: number;
}

/**
 * Entries whose names are most like a name, by pairs of neighbouring characters, the most alike first; those of the same level 2 before
 * others that are as alike.
 */
export function similarEntries(
  name: string,
  { level2, most = 5 }: { readonly level2?: string; readonly most?: number } = {},
  entries: readonly LibraryEntry[] = LIBRARY,
): SimilarEntry[] {
  const isApart = ({ entry }: SimilarEntry): number => (entry.level2 === level2 ? 0 : 1);
  return entries
    .map((entry) => ({ entry, alike: similarity(name, entry.name) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .toSorted((one, other) => other.alike - one.alike || isApart(one) - isApart(other))
    .slice(0, most);
}
