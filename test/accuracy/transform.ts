import type { Area, Cell, Sheet } from '../../src/core/sheet/sheet';

type Row = Sheet['rows'][number];

/** The sheet moved down and to the right. */
export function moved(sheet: Sheet, down: number, right: number): Sheet {
  const before = Array<undefined>(right).fill(undefined);
  const rows = [...Array<undefined>(down).fill(undefined), ...sheet.rows.map((row) => row && [...before, ...row])];
  return { ...sheet, rows, merges: sheet.merges.map((area) => shifted(area, down, right)) };
}

/** The sheet without its merged cells. */
export function unmerged(sheet: Sheet): Sheet {
  return { ...sheet, merges: [] };
}

/** The sheet with an empty row after a row; merged cells over that place grow. */
export function withEmptyRow(sheet: Sheet, after: number): Sheet {
  const rows = [...sheet.rows.slice(0, after), undefined, ...sheet.rows.slice(after)];
  const grow = (area: Area) => ({
    ...area,
    top: area.top > after ? area.top + 1 : area.top,
    bottom: area.bottom > after ? area.bottom + 1 : area.bottom,
  });
  return { ...sheet, rows, merges: sheet.merges.map(grow) };
}

/** The sheet with words of up to eight characters spread by spaces (“指 标 值”). */
export function spread(sheet: Sheet): Sheet {
  const wide = (cell: Cell | undefined) =>
    typeof cell?.value === 'string' &&
    /^(?=.*(?:指标|名称|部门|单位|目标|资金|预算|分值|得分))[\u4e00-\u9fa5]{2,8}$/.test(cell.value)
      ? { ...cell, value: [...cell.value].join(' ') }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(wide)) };
}

/** The columns of the rows from `top` on in another order: `order[index]` is the old column that comes to place `index`, from 1. */
export function reordered(sheet: Sheet, top: number, order: readonly number[]): Sheet {
  const reorder = (row: Row) => row && order.map((column) => row[column - 1]);
  return { ...unmerged(sheet), rows: sheet.rows.map((row, index) => (index + 1 < top ? row : reorder(row))) };
}

function shifted({ top, left, bottom, right }: Area, down: number, along: number): Area {
  return { top: top + down, left: left + along, bottom: bottom + down, right: right + along };
}
