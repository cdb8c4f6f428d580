import type { Area, Place } from './sheet';

/** Names of the columns asked for so far; a sheet has 16 384 at most. */
const NAMES: string[] = [];

/**
 * Letters of a column counted from 1.
 *
 * @example
 * columnName(28) //=> 'AB'
 */
export function columnName(column: number): string {
  return (NAMES[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/**
 * A1 address of a place.
 *
 * @example
 * addressOf(12, 6) //=> 'F12'
 */
export function addressOf(row: number, column: number): string {
  return columnName(column) + row;
}

/** A1 address of a cell. */
export function addressAt({ row, column }: Place): string {
  return addressOf(row, column);
}

/** A1 addresses of those cells that there are. */
export function addressesAt<K extends string>(
  places: Readonly<Record<K, Place | undefined>>,
): Partial<Record<K, string>> {
  const addresses: Partial<Record<K, string>> = {};
  for (const key in places) {
    const place = places[key];
    if (place) addresses[key] = addressAt(place);
  }
  return addresses;
}

/**
 * Place of an A1 address, with or without `$` signs; throws a RangeError on anything else.
 *
 * @example
 * placeOf('F12') //=> { row: 12, column: 6 }
 */
export function placeOf(address: string): Place {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(address.toUpperCase());
  if (!match?.[1] || !match[2]) throw new RangeError(`not a cell address: ${address}`);
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/**
 * A1 text of an area; one cell is written without a colon.
 *
 * @example
 * rangeOf({ top: 3, left: 2, bottom: 24, right: 10 }) //=> 'B3:J24'
 */
export function rangeOf({ top, left, bottom, right }: Area): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}

/**
 * Area of an A1 range.
 *
 * @example
 * areaOf('B3:J24') //=> { top: 3, left: 2, bottom: 24, right: 10 }
 */
export function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
