import type { CellRole } from '../../blank-form';
import type { Drawing, RowCell } from '../../drawing';
import { textContent } from '../../content';
import type { Body } from '../../layout';
import type { PrintedLevels } from './levels';

/** A column of the indicator table: where it stands, its header, and how its cells look. */
export type TableColumn = readonly [columns: string, header: string, role: CellRole];

/** An indicator table: columns of the level names, the other columns, and the levels it prints. */
export interface IndicatorTable {
  readonly level1: string;
  readonly level2: string;
  /** Columns beside the level names, that of the indicator's name first. */
  readonly columns: readonly TableColumn[];
  readonly levels: PrintedLevels;
  /** A cell beside the table, merged over it: from the header down, or beside a header of its own from the first row down. */
  readonly section?: { readonly column: string; readonly text: string; readonly header?: string };
  /** Rows below that the section reaches over. */
  readonly more?: number;
}

/** First and last row of an indicator table without its header. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 24;

/** Draws the header and the rows that each level 2 gets, level names merged over their rows. */
export function drawIndicatorTable(form: Drawing, table: IndicatorTable, body: Body): TableRows {
  const { level1, level2, columns, section } = table;
  const levels = withAdded(table.levels, body.added);
  const count = levels.flatMap(([name, names]) => names.map((other) => body.names(name, other).length));
  const rows = count.reduce((sum, number) => sum + number, 0) + (table.more ?? 0);
  const hasHeader = section?.header !== undefined;
  form.row(
    HEADER_HEIGHT,
    ...(section ? [sectionCell(section.column, section.header ?? section.text, hasHeader ? 0 : rows, hasHeader)] : []),
    [level1, '一级指标', 'header'],
    [level2, '二级指标', 'header'],
    ...columns.map(([at, header]) => [at, header, 'header'] as const),
  );
  const first = form.next;
  let beside: RowCell[] = section && hasHeader ? [sectionCell(section.column, section.text, rows - 1, false)] : [];
  for (const [name, names] of levels) {
    const inLevel1 = names.reduce((sum, other) => sum + body.names(name, other).length, 0);
    let outer = levelCell(level1, name, inLevel1);
    for (const other of names) {
      const rowNames = body.names(name, other);
      for (const [row, rowName] of rowNames.entries()) {
        const inner = row === 0 ? levelCell(level2, other, rowNames.length) : [];
        const cells = columns.map(([at, , role], column): RowCell => [
          at,
          column === 0 ? textContent(rowName) : '',
          role,
        ]);
        form.row(ROW_HEIGHT, ...beside, ...outer, ...inner, ...cells);
        [beside, outer] = [[], []];
      }
    }
  }
  return { first, last: form.next - 1 };
}

/** The levels that a layout prints, and those that were added: at the end of their level 1, or as a level 1 of their own. */
function withAdded(levels: PrintedLevels, added: PrintedLevels): PrintedLevels {
  const more = new Map(added);
  const known = levels.map(([name, names]) => [name, [...names, ...(more.get(name) ?? [])]] as const);
  return [...known, ...added.filter(([name]) => !levels.some(([other]) => other === name))];
}

function sectionCell(column: string, text: string, more: number, isHeader: boolean): RowCell {
  return [`${column}:${column}+${more}`, text, isHeader ? 'header' : 'label'];
}

function levelCell(column: string, name: string, rows: number): RowCell[] {
  return rows === 0 ? [] : [[`${column}:${column}+${rows - 1}`, name, 'label']];
}
