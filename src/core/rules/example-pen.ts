import { addressOf } from '../sheet/address';

/** Writes texts into cells of a column, one row after the other, and remembers them. */
export interface Pen {
  row: number;
  readonly texts: Map<string, string>;
  /** Writes a text into the current row and gives the address back. */
  write(column: number, text: string): string;
}

/** A part of a line in the short notation, with the cell it was written into. */
export interface WrittenCell {
  readonly text: string;
  readonly cell: string;
}

/** A pen at the first row of an empty sheet. */
export function newPen(): Pen {
  const texts = new Map<string, string>();
  return {
    row: 1,
    texts,
    write(column, text) {
      const address = addressOf(this.row, column);
      texts.set(address, text);
      return address;
    },
  };
}

/** The parts of a line, written into a row of their own from column A on. */
export function cellsOf(line: string | undefined, pen: Pen): WrittenCell[] {
  if (line === undefined) return [];
  pen.row++;
  return line.split('|').map((part, index) => ({ text: part.trim(), cell: pen.write(index + 1, part.trim()) }));
}

/** Addresses of the parts that a line has. */
export function addresses<K extends string>(
  cells: Readonly<Record<K, WrittenCell | undefined>>,
): Partial<Record<K, string>> {
  const known: Partial<Record<K, string>> = {};
  for (const key in cells) if (cells[key]) known[key] = cells[key].cell;
  return known;
}

/** The number that a points, score or amount cell shows, “10分” included; null where there is none. */
export function numberIn(text: string): number | null {
  const digits = text.replace(/分$/, '');
  return digits === '' || Number.isNaN(Number(digits)) ? null : Number(digits);
}
