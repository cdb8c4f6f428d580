import { addressAt, addressOf } from '../sheet/address';
import { cellsBetween, cellsOf, type GridCell } from '../sheet/grid';
import type { Block } from './blocks';
import type { Form } from './form';
import { columnOf } from './header';
import { pointsIn } from './numbers';
import { labelledCell } from './preamble';
import { isTotalOfPoints } from './total-rows';
import { fieldKindOf } from './vocabulary/field-labels';

type Totals = Pick<Form, 'totalPoints' | 'totalScore' | 'totalCells' | 'totalPointsText' | 'totalScoreText'>;

const NO_TOTALS: Totals = { totalPoints: null, totalScore: null, totalCells: {} };
/** Empty rows after which a line no longer belongs to the form above. */
const LONGEST_GAP = 3;

/**
 * Points and score of the row 总分 or 合计, or of 总分 below what stands between it and the table, where its numbers stand as the table's do.
 * `lastRow` is the form's.
 */
export function totalsOf(block: Block, lastRow: number): Totals {
  const { grid, header, table } = block;
  if (table.totalRow !== null) return totalsIn(block, table.totalRow);
  if (!columnOf(header, 'points') && !columnOf(header, 'score')) return NO_TOTALS;
  const labels = cellsBetween(grid, table.lastRow + 1, lastRow).filter(isTotalOfPoints);
  const below = labels.map(({ row }) => totalsIn(block, row));
  return below.find(({ totalPoints, totalScore }) => (totalPoints ?? totalScore) !== null) ?? NO_TOTALS;
}

function totalsIn({ grid, header }: Block, row: number): Totals {
  const cells = cellsOf(grid, row);
  const under = (role: 'points' | 'score') => {
    const column = columnOf(header, role);
    return column && cells.find((cell) => column.left <= cell.column && cell.column <= column.right);
  };
  const inOrder = cells.filter((cell) => pointsIn(cell) !== null);
  const isElsewhere = !under('points') && !under('score');
  const isMoved = isElsewhere && inOrder.length === 2;
  // One number in another column may be either: nothing is read, and none is written beside it.
  if (isElsewhere && inOrder.length === 1) return NO_TOTALS;
  const points = isMoved ? inOrder[0] : under('points');
  const score = isMoved ? inOrder[1] : under('score');
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

/** Notes and sign-off lines below the table, with the last row that belongs to the form; labelled facts may stand there as well. */
export function closingOf({ grid, table, limit }: Block): { notes: Form['notes']; lastRow: number } {
  const notes: { cell: string; text: string }[] = [];
  let lastRow = table.lastRow;
  let labelled = false;
  for (let row = table.lastRow + 1; row <= limit && row - lastRow <= LONGEST_GAP; row++) {
    const cells = cellsOf(grid, row);
    if (!cells.length) continue;
    const kinds = cells.map(closingKind);
    const isFact = kinds.some((kind) => kind === 'fact') && !kinds.includes('closing');
    if (!notes.length && !labelled && !isFact && !kinds.includes('closing')) break;
    labelled ||= isFact;
    if (!isFact && !labelled) notes.push(...cells.map(noteOf));
    else if (kinds.includes('closing')) notes.push(...cells.map(noteOf));
    lastRow = row;
  }
  return { notes, lastRow };
}

function noteOf(cell: GridCell): { cell: string; text: string } {
  return { cell: addressAt(cell), text: cell.text.trim() };
}

/** A note or sign-off line, a labelled fact, or other text. */
function closingKind(cell: GridCell): 'closing' | 'fact' | 'other' {
  const kind = labelledCell(cell)?.kind ?? fieldKindOf(firstWords(cell));
  if (kind === 'note' || kind === 'signOff' || /^(?:注|备注|说明|\d[.、](?!\d))/.test(firstWords(cell)))
    return 'closing';
  return kind === null ? 'other' : 'fact';
}

function firstWords({ text }: GridCell): string {
  return (text.slice(0, 60).normalize('NFKC').replace(/\s/g, '').split(':', 1)[0] ?? '').slice(0, 40);
}
