import type { Form } from '../../form/form';
import type { Sheet } from '../../sheet/sheet';
import { type CellChange, isVacant, setCell } from '../cells-after';
import type { WeightProposal } from './propose-weights';

/** 写入分值: puts proposed points into the vacant 分值 cells of a form; changes nothing where it has none. */
export function planWeights(sheet: Sheet, form: Form, { execution, rows }: WeightProposal): CellChange[] {
  const cellOfRow = new Map(form.indicators.map(({ row, cells }) => [row, cells.points]));
  const wanted = [
    ...rows.map(({ row, points }) => ({ cell: cellOfRow.get(row), points })),
    { cell: form.execution?.cells.points, points: execution },
  ];
  return wanted.flatMap(({ cell, points }) =>
    cell === undefined || points === null || !isVacant(sheet, cell) ? [] : setCell(sheet, cell, { number: points }),
  );
}
