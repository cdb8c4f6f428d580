import { strings } from '../strings';

/** What happened to files since they were checked, by their places; the table says it beside their states. */
export interface Notes {
  /** Forgets all files: others are checked. */
  clear(): void;
  /** A file has changes that are not downloaded, or has none any more. */
  changed(place: number, isChanged: boolean): void;
  /** A file was changed and downloaded; it is going to be checked as it is now. */
  downloaded(place: number): void;
  /** A file was checked as it is now. */
  checked(place: number): void;
  /** All files are going to be checked once more. */
  again(): void;
  /** Says all of it in the language in use. */
  sayAgain(): void;
  /** A file that was going to be checked is not. */
  notChecked(place: number): void;
}

/** `say` is called with what is to be said of a file; '' for nothing. */
export function createNotes(say: (place: number, words: string) => void): Notes {
  const changed = new Set<number>();
  const downloaded = new Map<number, 'downloaded' | 'rechecking' | 'rechecked'>();
  const tell = (place: number): void => {
    const state = changed.has(place) ? 'changed' : downloaded.get(place);
    say(place, state ? strings.row[state] : '');
  };
  const settle = (place: number, state: 'downloaded' | 'rechecked'): void => {
    if (downloaded.get(place) !== 'rechecking') return;
    downloaded.set(place, state);
    tell(place);
  };
  const sayAgain = (): void => {
    for (const place of new Set([...changed, ...downloaded.keys()])) tell(place);
  };
  return {
    clear() {
      changed.clear();
      downloaded.clear();
    },
    changed(place, isChanged) {
      if (isChanged) changed.add(place);
      else changed.delete(place);
      tell(place);
    },
    downloaded(place) {
      changed.delete(place);
      downloaded.set(place, 'rechecking');
      tell(place);
    },
    checked: (place) => settle(place, 'rechecked'),
    notChecked: (place) => settle(place, 'downloaded'),
    again() {
      for (const place of downloaded.keys()) downloaded.set(place, 'rechecking');
      sayAgain();
    },
    sayAgain,
  };
}
