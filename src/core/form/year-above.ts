import { cellsOf, type Grid } from '../sheet/grid';
import { isTitle, yearInTitle, yearLine } from './titles';

/** The year that a line above a row names, up to the form's title and with it; null where none does. */
export function yearAbove(grid: Grid, row: number): number | null {
  for (let above = row - 1; above > 0; above--) {
    for (const cell of cellsOf(grid, above)) {
      if (isTitle(cell)) return yearInTitle(cell.text);
      const year = yearLine(cell.text);
      if (year !== null) return year;
    }
  }
  return null;
}
