import { addressAt } from '../sheet/address';
import { cellsOf } from '../sheet/grid';
import type { Form } from './form';
import { numberIn } from './numbers';
import type { LabelledCell, Preamble } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';

const AMOUNT_HEADINGS: readonly FieldKind[] = ['initial', 'adjusted', 'executed'];

/**
 * Numbers between the label of the fund block and its column headings, where no amount belongs: amounts stand below the headings.
 * A line in which labels and values take turns has none.
 */
export function strayNumbersIn({ grid, labels }: Preamble): NonNullable<Form['strayCells']> {
  const sections = labels.filter(({ kind }) => kind === 'fundSection');
  return sections.flatMap(({ label: section }) => {
    const headings = labels.filter(({ kind, label }) => AMOUNT_HEADINGS.includes(kind) && label.row === section.row);
    const [first] = headings;
    if (!first || !standSideBySide(headings)) return [];
    return cellsOf(grid, section.row)
      .filter((cell) => cell.column > section.right && cell.column < first.label.column && numberIn(cell) !== null)
      .map((cell) => ({ cell: addressAt(cell), text: cell.text.trim() }));
  });
}

function standSideBySide(headings: readonly LabelledCell[]): boolean {
  const follows = ({ label }: LabelledCell, index: number): boolean =>
    index === 0 || label.column === (headings[index - 1]?.label.right ?? 0) + 1;
  return headings.length > 1 && headings.every(follows);
}
