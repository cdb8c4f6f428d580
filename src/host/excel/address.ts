import { areaOf } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/sheet';

/** Excel takes range lists up to here and silently cuts longer ones. */
const LONGEST_LIST = 8192;

/**
 * The part of an Excel address behind the sheet's name.
 *
 * @example
 * withoutSheet("'表 1'!B3:J24") //=> 'B3:J24'
 */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/**
 * The areas of a list of Excel addresses; whole rows and columns are left out.
 *
 * @example
 * areasOf("'表,1'!A1:B2,'表,1'!D4") //=> two areas
 */
export function areasOf(addresses: string): Area[] {
  const unquoted = addresses.split("'").filter((_part, index) => index % 2 === 0); // names of sheets may hold commas
  const ranges = unquoted.join('').split(',').map(withoutSheet);
  return ranges.filter((range) => /^\s*[A-Z]+\d/.test(range)).map((range) => areaOf(range.trim()));
}

/** Joins addresses to lists that Excel takes whole. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list === undefined || list.length + 1 + address.length > LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${list},${address}`;
  }
  return lists;
}
