import { isAlike, type Note } from './note';

/**
 * The same notes with each run of changes of one cell as a single one, and without those that come back to where they began. Contents
 * are not followed across inserted or deleted rows and merges.
 */
export function compact(notes: readonly Note[]): Note[] {
  const compacted: Note[] = [];
  const last = new Map<string, number>();
  for (const note of notes) {
    if (note.kind !== 'content') {
      forgetSheet(last, note.sheetId);
      compacted.push(note);
      continue;
    }
    const key = `${note.sheetId}!${note.row},${note.column}`;
    const index = last.get(key);
    const earlier = index === undefined ? undefined : compacted[index];
    if (index !== undefined && earlier?.kind === 'content') compacted[index] = { ...note, before: earlier.before };
    else last.set(key, compacted.push(note) - 1);
  }
  return compacted.filter((note) => note.kind !== 'content' || !isAlike(note.before, note.after));
}

function forgetSheet(last: Map<string, number>, sheetId: string): void {
  for (const key of last.keys()) if (key.startsWith(`${sheetId}!`)) last.delete(key);
}
