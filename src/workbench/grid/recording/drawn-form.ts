import type { Area } from '../../../core/sheet/sheet';
import type { BlankCell, BlankForm, CellRole, Input } from '../../../core/templates/blank-form';
import { LOOKS, type Look } from '../../../host/look';
import type { BookSheet } from '../../excel/book/book';
import type { CellLook } from '../../excel/book/cell-look';
import type { Validation } from '../../excel/book/validations';
import { areaOf, contentAt, mergesOf } from './sheet-state';

const PIXELS_PER_POINT = 96 / 72;
const DIGIT_WIDTH = 7;
const PADDING = 5;

/**
 * A sheet that was added in the grid as a form to be drawn, so that a file gets it with its merges, borders and fonts. Looks are those
 * that every host gives to the roles of a blank form; other looks are drawn as the nearest role.
 */
export function drawnForm(sheet: BookSheet): BlankForm {
  const used = sheet.used(false);
  const bottom = used ? used.row + used.rows : 0;
  const right = used ? used.column + used.columns : 0;
  return {
    id: sheet.id,
    name: sheet.name,
    columnWidths: count(right).map((column) => charactersOf(sheet.columnWidth(column))),
    rowHeights: count(bottom).map((row) => sheet.rowHeight(row)),
    cells: cellsOf(sheet, bottom, right),
    ...(sheet.page.titleRows && { titleRow: sheet.page.titleRows.row + 1 }),
    ...chartOf(sheet),
  };
}

/** The chart of a sheet once it lies somewhere; our sheets have one at most. */
function chartOf({ charts }: BookSheet): Pick<BlankForm, 'chart'> {
  const [chart] = charts;
  if (!chart?.names || !chart.place) return {};
  const { title, names, values, place } = chart;
  return { chart: { title, names: areaOf(names), values: areaOf(values), area: areaOf(place) } };
}

function cellsOf(sheet: BookSheet, bottom: number, right: number): BlankCell[] {
  const merges = mergesOf(sheet);
  const areas = count(bottom).flatMap((row) => count(right).map((column) => areaAt(merges, row + 1, column + 1)));
  return areas.flatMap((area) => (area ? (cellOf(sheet, area) ?? []) : []));
}

/** The area that starts at a cell; null inside one that starts elsewhere. */
function areaAt(merges: readonly Area[], row: number, column: number): Area | null {
  const merge = merges.find(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  if (!merge) return { top: row, left: column, bottom: row, right: column };
  return merge.top === row && merge.left === column ? merge : null;
}

function cellOf(sheet: BookSheet, area: Area): BlankCell | null {
  const content = contentAt(sheet, area.top - 1, area.left - 1);
  const { format } = sheet.cell(area.top - 1, area.left - 1);
  const look = sheet.look(area.top - 1, area.left - 1);
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if ('empty' in content && isOneCell && !hasBorder(look)) return null;
  const input = inputOf(sheet.validations.at(area.top - 1, area.left - 1));
  return { area, content, role: roleOf(look, format), ...(input && { input }) };
}

/** What may be typed into a cell, as far as a blank form can say it; undefined for anything without a hint. */
function inputOf({ rule, prompt }: Validation): Input | undefined {
  if (prompt.message === '' && !rule.list && !rule.decimal) return undefined;
  return {
    hint: prompt.message,
    ...(rule.list && { choices: rule.list.source.split(',') }),
    ...(rule.decimal && { least: rule.decimal.formula1 }),
    ...(rule.decimal?.formula2 !== undefined && { most: rule.decimal.formula2 }),
  };
}

function roleOf(look: CellLook, format: string): CellRole {
  const likeness = (role: Look): number =>
    Number(role.fontSize === look.fontSize) +
    Number(role.bold === look.bold) +
    Number(role.horizontal === look.horizontal.toLowerCase()) +
    Number(role.vertical === look.vertical.toLowerCase()) +
    2 * Number((role.link ?? false) === look.underline) +
    2 * Number(role.border === hasBorder(look)) +
    2 * Number((role.format ?? 'General') === format);
  const roles = Object.entries(LOOKS) as [CellRole, Look][];
  return roles.reduce((best, entry) => (likeness(entry[1]) > likeness(best[1]) ? entry : best), [
    'note',
    LOOKS.note,
  ] as [CellRole, Look])[0];
}

function hasBorder({ borders }: CellLook): boolean {
  return Object.values(borders).some(({ style }) => style !== 'None');
}

function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points * PIXELS_PER_POINT - PADDING) / DIGIT_WIDTH) * 100) / 100);
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
