import { addressOf } from '../../src/core/sheet/address';
import { valueOf, type WrittenCell } from './written-cell';
import type { Notation } from './xml-notation';

const FORMULAS = ['SUM(A1:B2)', 'B1&"甲"', 'IF(A1<2,"<b>",\'甲 乙\'!B2)', 'A1>=1'];

/** A cell with a formula of its own, with a number, a text or nothing as its result. */
export function formula(notation: Notation): WrittenCell {
  const { anyOf, element, between } = notation;
  const written = anyOf(FORMULAS);
  const inner = between() + element('f', {}, notation.text(written)) + between();
  const results: readonly WrittenCell[] = [
    { cell: { value: 9.5 }, attributes: {}, inner: inner + valueOf(notation, '9.5') },
    { cell: { value: '甲&乙' }, attributes: { t: 'str' }, inner: inner + element('v', {}, '甲&amp;乙') },
    { cell: { value: '' }, attributes: { t: 'str' }, inner },
  ];
  const { cell, ...xml } = anyOf(results);
  return { cell: { value: cell?.value ?? '', formula: `=${written}` }, ...xml };
}

/** Three cells of a row that share a formula: the first has it, the others move it along. `group` is its number in the sheet. */
export function sharedFormula(notation: Notation, row: number, column: number, group: number): WrittenCell[] {
  const { element, takes } = notation;
  if (notation.prefix !== '' && !takes('shared formulas with a prefix')) return [];
  const ref = `${addressOf(row, column)}:${addressOf(row, column + 2)}`;
  return [0, 1, 2].map((place) => {
    const own = `${addressOf(row + 1, column + place)}*$A$1`;
    const attributes = { t: 'shared', si: String(group), ref: place === 0 ? ref : undefined };
    const follower = takes('shared formulas closed by a tag') ? '' : null;
    const xml = element('f', attributes, place === 0 ? notation.text(own) : follower);
    return {
      cell: { value: place, formula: `=${own}` },
      attributes: {},
      inner: xml + valueOf(notation, String(place)),
    };
  });
}
