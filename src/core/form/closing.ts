import { addressOf } from '../sheet/address';
import { cellsOf, type GridCell } from '../sheet/grid';
import type { Block } from './blocks';
import type { Form } from './form';
import { columnOf } from './header';
import { pointsIn } from './numbers';
import { fieldKindOf } from './vocabulary/field-labels';
import { headerRoleOf } from './vocabulary/header-words';

type Totals = Pick<Form, 'totalPoints' | 'totalScore' | 'totalCells' | 'totalPointsText' | 'totalScoreText'>;

const NO_TOTALS: Totals = { totalPoints: null, totalScore: null, totalCells: {} };
/** Empty rows after which a line no longer belongs to the form above. */
const LONGEST_GAP = 3;

/** Points and score of the row 总分 or 合计. */
export function totalsOf({ grid, header, table }: Block): Totals {
  if (table.totalRow === null) return NO_TOTALS;
  const row = table.totalRow;
  const cells = cellsOf(grid, row);
  const under = (role: 'points' | 'score') => {
    const column = columnOf(header, role);
    return column && cells.find((cell) => column.left <= cell.column && cell.column <= column.right);
  };
  const points = under('points');
  const score = under('score');
  const pointsColumn = columnOf(header, 'points')?.left;
  const scoreColumn = columnOf(header, 'score')?.left;
  return {
    totalPoints: pointsIn(points),
    totalScore: pointsIn(score),
    totalCells: {
      ...(pointsColumn && { points: addressOf(row, points?.column ?? pointsColumn) }),
      ...(scoreColumn && { score: addressOf(row, score?.column ?? scoreColumn) }),
    },
    ...(pointsColumn && { totalPointsText: points?.text ?? '' }),
    ...(scoreColumn && { totalScoreText: score?.text ?? '' }),
  };
}

/** Notes and sign-off lines below the table, with the last row that belongs to the form. */
export function closingOf({ grid, table, limit }: Block): { notes: Form['notes']; lastRow: number } {
  const notes: { cell: string; text: string }[] = [];
  let lastRow = table.lastRow;
  for (let row = table.lastRow + 1; row <= limit && row - lastRow <= LONGEST_GAP; row++) {
    const cells = cellsOf(grid, row);
    if (!cells.length) continue;
    if (!notes.length && !cells.some(isClosing)) break;
    notes.push(...cells.map((cell) => ({ cell: addressOf(cell.row, cell.column), text: cell.text.trim() })));
    lastRow = row;
  }
  return { notes, lastRow };
}

/** A note, a sign-off line, or a line of text under the table. */
function isClosing(cell: GridCell): boolean {
  const name = cell.text.normalize('NFKC').replace(/\s/g, '').split(':', 1)[0] ?? '';
  const kind = fieldKindOf(name.slice(0, 40)) ?? fieldKindOf(cell.label.name);
  return (
    kind === 'note' || kind === 'signOff' || (headerRoleOf(name) === null && /^(?:注|备注|说明|\d[.、])/.test(name))
  );
}
