import { checkWorkbook } from '../../src/actions/check';
import { withSheets } from '../../src/actions/edited';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import type { Workbook } from '../../src/host/host';

const RUNS = 9;

/** Milliseconds that a check takes after an edit on one sheet of a workbook that was checked before; the median of several sheets. */
export function liveCheckTime(read: Workbook): number {
  let workbook = read;
  checkWorkbook(workbook, DEFAULT_PROFILE);
  const times = workbook.sheets.slice(0, RUNS).map((sheet) => {
    workbook = withSheets(workbook, [{ ...sheet, rows: [...sheet.rows] }]);
    const started = performance.now();
    checkWorkbook(workbook, DEFAULT_PROFILE);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
