import { areaOf, placeOf, rangeOf } from '../sheet/address';
import type { Area, Cell, Sheet } from '../sheet/sheet';
import { contentAt, sameContent } from './content';
import type { CellContent, Change } from './plan';

/**
 * Applies changes to a drawn sheet as a spreadsheet would, for tests of plans without a host. Throws where a `before` differs, a merge overlaps another, or an area to unmerge is not merged.
 */
export function applyToSheet(sheet: Sheet, changes: readonly Change[]): Sheet {
  return changes.reduce(applyChange, sheet);
}

function applyChange(sheet: Sheet, change: Change): Sheet {
  switch (change.do) {
    case 'set':
      return setCell(sheet, change.at.cell, change.before, change.after);
    case 'insertRows':
      return moveRows(sheet, change.row, change.count);
    case 'deleteRows':
      return moveRows(sheet, change.row, -change.count);
    case 'merge':
      return merge(sheet, areaOf(change.range.range));
    case 'unmerge':
      return unmerge(sheet, areaOf(change.range.range));
    default:
      throw new Error(`not for one sheet: ${change.do}`);
  }
}

function setCell(sheet: Sheet, address: string, before: CellContent, after: CellContent): Sheet {
  if (!sameContent(contentAt(sheet, address), before)) throw new Error(`${address} is not as the plan expects`);
  const { row, column } = placeOf(address);
  const rows = [...sheet.rows];
  const cells = [...(rows[row - 1] ?? [])];
  cells[column - 1] = cellOf(after);
  rows[row - 1] = cells;
  return { ...sheet, rows };
}

function cellOf(content: CellContent): Cell | undefined {
  if ('text' in content) return { value: content.text };
  if ('number' in content) return { value: content.number, ...formatOf(content) };
  if ('formula' in content) return { value: content.result ?? '', formula: content.formula, ...formatOf(content) };
  return undefined;
}

function formatOf({ format }: { readonly format?: string }): { format?: string } {
  return format === undefined ? {} : { format };
}

function moveRows(sheet: Sheet, row: number, count: number): Sheet {
  const rows = sheet.rows.map((cells) => cells?.map((cell) => cell && moveReferences(cell, row, count)));
  if (count > 0) rows.splice(row - 1, 0, ...Array<undefined>(count).fill(undefined));
  else rows.splice(row - 1, -count);
  const merges = sheet.merges.map((area): Area => ({
    ...area,
    top: area.top >= row ? area.top + count : area.top,
    bottom: area.bottom >= row ? area.bottom + count : area.bottom,
  }));
  return { ...sheet, rows, merges };
}

function moveReferences(cell: Cell, row: number, count: number): Cell {
  if (!cell.formula) return cell;
  const formula = cell.formula.replace(/([A-Z]+)(\d+)/g, (_whole, column: string, at: string) =>
    Number(at) >= row ? column + (Number(at) + count) : column + at,
  );
  return { ...cell, formula };
}

function merge(sheet: Sheet, area: Area): Sheet {
  const other = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= area.bottom && area.top <= bottom && left <= area.right && area.left <= right,
  );
  if (other) throw new Error(`${rangeOf(area)} overlaps ${rangeOf(other)}`);
  return { ...sheet, merges: [...sheet.merges, area] };
}

function unmerge(sheet: Sheet, area: Area): Sheet {
  const left = sheet.merges.filter((other) => rangeOf(other) !== rangeOf(area));
  if (left.length === sheet.merges.length) throw new Error(`${rangeOf(area)} is not merged`);
  return { ...sheet, merges: left };
}
