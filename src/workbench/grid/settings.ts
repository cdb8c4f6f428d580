import type { Book } from '../excel/book/book';

/** Office keeps each value as JSON; ours are all texts. */
type OfficeSettings = Readonly<Record<string, string>>;

/** Texts that the pane keeps in the workbook, by their keys. */
export function settingsOf(book: Book): Record<string, string> {
  const entries = Object.entries(book.readSettings()).map(([key, json]) => [key, textOf(json)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/** The same texts as Office keeps them. */
export function officeSettings(texts: Readonly<Record<string, string>>): OfficeSettings {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.stringify(text)]));
}

function textOf(json: string): string | null {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : null;
}
