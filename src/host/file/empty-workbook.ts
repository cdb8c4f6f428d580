import { EMPTY_SHEET } from './draw-sheet-xml';
import { newPackage, PLAIN_STYLES } from './new-package';

/** The bytes of a workbook with one empty sheet, “Sheet1”. */
export function emptyWorkbook(): Uint8Array {
  return newPackage([{ name: 'Sheet1', xml: EMPTY_SHEET }], PLAIN_STYLES);
}
