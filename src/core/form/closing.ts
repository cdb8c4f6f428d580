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

/** Points and score of the row 总分 or 合计, or of 总分 below what stands between it and the table, or the score above the table. */
export function totalsOf(block: Block): Totals {
  const { grid, header, table } = block;
  const row = table.totalRow ?? totalBelow(block);
  if (row === undefined) return totalAbove(block);
  const cells = cellsOf(grid, row);
  const under = (role: 'points' | 'score') => {
    const column = columnOf(header, role);
    return column && cells.find((cell) => column.left <= cell.column && cell.column <= column.right);
  };
  const inOrder = cells.filter((cell) => pointsIn(cell) !== null);
  const isMoved = !under('points') && !under('score') && inOrder.length === 2;
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

/** “自评总分 | 98” or “自评得分 | 98” above the table, not beside an execution rate; above a list it is no project’s. */
function totalAbove({ grid, top, header, listed }: Block): Totals {
  if (listed) return NO_TOTALS;
  for (const label of cellsBetween(grid, top, header.top - 1)
    .filter(isTotalScore)
    .reverse()) {
    const cells = cellsOf(grid, label.row);
    const score = cells.find(({ column }) => column === label.right + 1);
    const totalScore = pointsIn(score);
    if (score && totalScore !== null && !cells.some(isOfExecution))
      return { ...NO_TOTALS, totalScore, totalCells: { score: addressAt(score) }, totalScoreText: score.text };
  }
  return NO_TOTALS;
}

/** “总分值” is what the points add up to. */
function isTotalScore(cell: GridCell): boolean {
  const { name } = cell.label;
  return name === '自评得分' || (isTotalOfPoints(cell) && !name.endsWith('值'));
}

function isOfExecution({ label }: GridCell): boolean {
  const kind = fieldKindOf(label.name);
  return kind === 'executionRate' || kind === 'executed';
}

function totalBelow({ grid, header, table, limit }: Block): number | undefined {
  if (!columnOf(header, 'points') && !columnOf(header, 'score')) return undefined;
  const below = cellsBetween(grid, table.lastRow + 1, limit);
  return below.find(
    (cell) => isTotalOfPoints(cell) && cellsOf(grid, cell.row).some((other) => pointsIn(other) !== null),
  )?.row;
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
