import { wording } from '../wording';

/** Six paths, each at its longest (4,096 characters), fit into a cell, which holds 32,767. */
const MOST_NAMED = 6;

/** Paths in one line, the first of many with how many they are. */
export function pathsNamed(paths: readonly string[]): string {
  const { list, filesAmong } = wording.reports;
  return paths.length > MOST_NAMED ? filesAmong(paths.slice(0, MOST_NAMED), paths.length) : list(paths);
}
