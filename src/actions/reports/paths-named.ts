import { wording } from '../wording';
import { runWords } from './run-words';

/** Six paths, each at its longest (4,096 characters), fit into a cell, which holds 32,767. */
const MOST_NAMED = 6;

/** Paths in one line, the first of many with how many they are. */
export function pathsNamed(paths: readonly string[]): string {
  return paths.length > MOST_NAMED
    ? runWords().filesAmong(paths.slice(0, MOST_NAMED), paths.length)
    : wording.reports.list(paths);
}
