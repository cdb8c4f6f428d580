import { cellsOf, type Grid } from '../sheet/grid';
import { fieldsOf, yearOf } from './fields';
import { readPreamble } from './preamble';
import { isTitle } from './titles';

/** The year that the nearest row above a row tells, read as a form's year is, up to the form's title and with it; null where none does. */
export function yearAbove(grid: Grid, row: number): number | null {
  for (let above = row - 1; above > 0; above--) {
    const title = cellsOf(grid, above).find(isTitle);
    const preamble = readPreamble(grid, [{ top: above, bottom: above }]);
    const year = yearOf(preamble, fieldsOf(preamble, ''), title?.text ?? '');
    if (title || year !== null) return year;
  }
  return null;
}
