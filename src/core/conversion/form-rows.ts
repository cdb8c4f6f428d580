import type { Drawing, RowCell } from '../templates/drawing';
import { textContent } from '../templates/content';
import { type DrawnRow, flatRows, type Level1Group } from './ordered-rows';
import { heightFor } from '../templates/row-height';

/** Columns of the indicator table behind level names (B, C), name (D) and target (E): their header and what their cells hold. */
export interface ValueColumn {
  readonly column: string;
  readonly header: string;
  readonly cell: (row: DrawnRow, index: number) => RowCell;
}

/** Draws the indicator table: level names merged over their rows, name and target filled, the rest by column. `more` rows follow it. */
export function drawRows(
  form: Drawing,
  levels: readonly Level1Group[],
  columns: readonly ValueColumn[],
  more: number,
): Drawing {
  form.row(
    30,
    [`A:A+${flatRows(levels).length + more}`, '绩效指标', 'label'],
    ['B', '一级指标', 'header'],
    ['C', '二级指标', 'header'],
    ['D', '三级指标', 'header'],
    ['E', '年度指标值', 'header'],
    ...columns.map(({ column, header }) => [column, header, 'header'] as const),
  );
  let index = 0;
  for (const { level1, groups } of levels) {
    const inLevel1 = groups.flatMap(({ rows }) => rows);
    groups.forEach(({ level2, rows }, group) =>
      rows.forEach((row, place) => {
        const first = group === 0 && place === 0 ? levelCell('B', level1, inLevel1.length) : [];
        const second = place === 0 ? levelCell('C', level2, rows.length) : [];
        form.row(
          heightFor(24, [row.name, 30], [row.target, 16]),
          ...first,
          ...second,
          ['D', textContent(row.name), 'field'],
          ['E', textContent(row.target), 'field'],
          ...columns.map(({ cell }) => cell(row, index)),
        );
        index += 1;
      }),
    );
  }
  return form;
}

function levelCell(column: string, name: string, rows: number): RowCell[] {
  return [[`${column}:${column}+${rows - 1}`, textContent(name), 'label']];
}
