import type { Form } from '../../form/form';
import { contentAt } from '../../plan/content';
import type { CellContent } from '../../plan/plan';
import { addressOf, areaOf } from '../../sheet/address';
import { type Area, cellAt, type Sheet } from '../../sheet/sheet';
import { shifted } from './rows';
import type { Spot } from './spot';

/** A table as it stands before rows come in. */
export interface Standing {
  readonly sheet: Sheet;
  readonly form: Form;
  readonly merges: readonly Area[];
  /** Row that a row had on `sheet`; null for a new one. */
  readonly originOf: (row: number) => number | null;
}

/** What becomes of the merged cells and the level names around new rows. */
export interface LevelCells {
  /** Merged areas to take apart before the rows come in. */
  readonly apart: readonly Area[];
  /** The same areas once the rows are in, and those newly merged, each reaching over the rows that belong to it. */
  readonly together: readonly Area[];
  /** Names that stand in the row pushed down and belong in the first new row. */
  readonly movedUp: readonly { readonly column: number; readonly name: CellContent }[];
}

/** A level's cell, merged or not, that ends or begins where new rows come in. */
interface Level {
  readonly area: Area;
  readonly isMerged: boolean;
  readonly name: CellContent;
}

/**
 * Level cells that end where new rows come in reach over them, and so do those that begin there where the new rows come first; a level
 * of one row becomes a merged one where the table merges its levels. Nothing stays merged over the row that new rows are made like.
 */
export function levelCellsAt(standing: Standing, spot: Spot, count: number): LevelCells {
  const levels = levelsAt(standing, spot);
  const growing = levels.filter(({ isMerged, area }) => isMerged || isMergedColumn(standing, area.left));
  const grows = (area: Area): boolean => growing.some((level) => level.area === area);
  const inTheWay = (area: Area): boolean =>
    spot.like === 'below' && area.top < area.bottom && area.top <= spot.row && spot.row <= area.bottom;
  const apart = standing.merges.filter((area) => grows(area) || inTheWay(area));
  const others = apart.filter((area) => !grows(area)).map((area) => shifted(area, spot.row - 1, count));
  const moving = levels.filter(({ name, area }) => 'text' in name && !repeats(standing, area.left));
  return {
    apart,
    together: [...growing.map(({ area }) => ({ ...area, bottom: area.bottom + count })), ...others],
    movedUp: spot.like === 'above' ? [] : moving.map(({ area, name }) => ({ column: area.left, name })),
  };
}

function levelsAt({ sheet, form, merges, originOf }: Standing, { row, like, joins }: Spot): Level[] {
  const { level1 = 1, level3 = 1 } = form.columns;
  const end = { level2: level3, level1: form.columns.level2 ?? level3, table: level1 }[joins];
  const neighbour = like === 'above' ? row - 1 : row;
  const levels: Level[] = [];
  for (let column = areaOf(form.range).left; column < end; column += 1) {
    const merge = merges.find((area) => covers(area, neighbour, column));
    const area = merge ?? { top: neighbour, bottom: neighbour, left: column, right: column };
    const origin = originOf(area.top);
    const name = origin === null ? EMPTY : contentAt(sheet, addressOf(origin, column));
    const isAtEdge = like === 'above' ? area.bottom === neighbour : area.top === neighbour;
    const isLevel = area.left === column && area.right < end && isAtEdge;
    if (isLevel && (merge || origin === null || 'text' in name))
      levels.push({ area, isMerged: merge !== undefined, name });
  }
  return levels;
}

const EMPTY: CellContent = { empty: true };

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Whether a level of several rows is one merged cell in a column; where all its levels have one row, the other level columns tell. */
function isMergedColumn({ sheet, form }: Pick<Standing, 'sheet' | 'form'>, column: number): boolean {
  const merged = sheet.merges.filter(
    ({ top, bottom, left }) =>
      top >= form.headerRow && bottom <= form.lastRow && bottom > top && left < (form.columns.level3 ?? 1),
  );
  if (merged.some(({ left, right }) => left <= column && column <= right)) return true;
  const names = form.indicators.map(({ row }) => cellAt(sheet, row, column)?.value);
  return merged.length > 0 && names.every((name, index) => name && name !== names[index - 1]);
}

/** Whether a table prints the names of a column in every row. */
export function repeats({ sheet, form }: Pick<Standing, 'sheet' | 'form'>, column: number): boolean {
  return form.indicators.some(({ row }) => {
    const above = cellAt(sheet, row - 1, column)?.value;
    return above !== undefined && above !== '' && above === cellAt(sheet, row, column)?.value;
  });
}
