import type { CellContent } from '../../../plan/plan';
import type { Input } from '../../blank-form';
import { COLUMN_LOOKS, type ColumnPurpose } from '../../column-looks';
import { numberContent, textContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';
import { level2Input } from '../../inputs';
import { flatRows, type LevelRows, type TableRow } from './table-rows';

/** A column of the indicator table: where it stands, its header, and what it is for. */
export type TableColumn = readonly [columns: string, header: string, purpose: ColumnPurpose];

/** The parts of a row that columns show; the others stay blank. */
const PARTS: Partial<Record<ColumnPurpose, keyof TableRow>> = { name: 'name', target: 'target', points: 'points' };

/** An indicator table: columns of the level names, the other columns, and what stands beside it. */
export interface IndicatorTable {
  readonly level1: string;
  readonly level2: string;
  /** Columns beside the level names. */
  readonly columns: readonly TableColumn[];
  /** A cell beside the table, merged over it: from the header down, or beside a header of its own from the first row down. */
  readonly section?: { readonly column: string; readonly text: string; readonly header?: string };
}

/** First and last row of an indicator table without its header. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 24;

/** Draws the header and the rows of every level 2, level names merged over their rows. */
export function drawIndicatorTable(form: Drawing, table: IndicatorTable, levels: readonly LevelRows[]): TableRows {
  const { level1, level2, columns, section } = table;
  const count = flatRows(levels).length;
  form.row(
    HEADER_HEIGHT,
    ...(section ? sectionHeader(section, count) : []),
    [level1, '一级指标', 'header'],
    [level2, '二级指标', 'header'],
    ...columns.map(([at, header]) => [at, header, 'header'] as const),
  );
  form.repeatOnPages();
  const choices = level2Input(levels.flatMap(({ groups }) => groups.map((group) => group.level2)));
  const first = form.next;
  for (const { level1: name, groups } of levels) {
    const inLevel1 = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    let beside = [...sectionBeside(section, form.next === first ? count : 0), ...merged(level1, name, inLevel1)];
    for (const { level2: other, rows } of groups) {
      beside.push(...merged(level2, other, rows.length, choices));
      for (const row of rows) {
        form.row(ROW_HEIGHT, ...beside, ...columns.map((column) => cellOf(column, row)));
        beside = [];
      }
    }
  }
  return { first, last: form.next - 1 };
}

function cellOf([at, , purpose]: TableColumn, row: TableRow): RowCell {
  const { role, input } = COLUMN_LOOKS[purpose];
  const part = PARTS[purpose];
  return [at, part === undefined ? '' : contentOf(row[part]), role, input];
}

function contentOf(value: string | number | null | undefined): CellContent {
  return typeof value === 'number' ? numberContent(value) : textContent(value);
}

type Section = NonNullable<IndicatorTable['section']>;

/** The section's own header, or its cell from the header down. */
function sectionHeader({ column, text, header }: Section, rows: number): RowCell[] {
  return header === undefined ? merged(column, text, rows + 1) : [[column, header, 'header']];
}

function sectionBeside(section: Section | undefined, rows: number): RowCell[] {
  return section?.header === undefined ? [] : merged(section.column, section.text, rows);
}

/** A label merged over so many rows. */
function merged(column: string, text: string, rows: number, input?: Input): RowCell[] {
  return rows === 0 ? [] : [[`${column}:${column}+${rows - 1}`, textContent(text), 'label', input]];
}
