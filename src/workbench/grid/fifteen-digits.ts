import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

const DIGITS = 15;

/**
 * Keeps numbers that are entered to 15 significant digits, as Excel does: Univer reads a typed “95%” as 0.9500000000000001
 * (95 × 0.01 in binary).
 */
export function keepFifteenDigits(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const values: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined = params?.cellValue;
    if (id !== 'sheet.mutation.set-range-values' || !values) return;
    new ObjectMatrix(values).forValue((_row, _column, cell) => {
      if (typeof cell?.v === 'number') cell.v = Number(cell.v.toPrecision(DIGITS));
    });
  });
}
