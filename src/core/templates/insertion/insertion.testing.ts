import { BARE_FORM } from '../../form/bare-form';
import type { Form, Indicator, LevelBlock } from '../../form/form';
import { columnName, rangeOf } from '../../sheet/address';
import { sheetOf, type SheetOptions } from '../../sheet/sheet.testing';
import type { Sheet } from '../../sheet/sheet';

/** Rows of a table: level 1, level 2, name, target, points. Level names stand in the first row of their block. */
export type TableRow = readonly [level1: string, level2: string, name: string, target: string, points: number | null];

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '分值'] as const;

/** A sheet with a target table from row 1 on (header, rows, a total with formula), and the form that it is. */
export function tableOf(
  rows: readonly TableRow[],
  { merged = true, ...options }: SheetOptions & { merged?: boolean } = {},
): {
  sheet: Sheet;
  form: Form;
} {
  const last = rows.length + 1;
  const blocks = blocksOf(rows);
  const total = ['总分', null, null, null, { value: 100, formula: `=SUM(E2:E${last})` }];
  const sheet = sheetOf([[...HEADER], ...rows, total], {
    ...options,
    merges: [...(merged ? mergesOf(blocks) : []), ...(options.merges ?? [])],
  });
  return { sheet, form: formOf(sheet, rows, blocks, last) };
}

function blocksOf(rows: readonly TableRow[]): LevelBlock[] {
  const blocks: LevelBlock[] = [];
  let level1 = '';
  rows.forEach(([first, level2], index) => {
    const row = index + 2;
    if (first) level1 = first;
    const open = blocks.at(-1);
    if (open && (!level2 || (level2 === open.level2 && !first))) blocks[blocks.length - 1] = { ...open, bottom: row };
    else
      blocks.push({
        level1,
        level2,
        printed: { level1, level2 },
        required: false,
        top: row,
        bottom: row,
        cell: `B${row}`,
      });
  });
  return blocks;
}

function mergesOf(blocks: readonly LevelBlock[]): string[] {
  const level1 = new Map<string, { top: number; bottom: number }>();
  for (const { level1: name, top, bottom } of blocks) level1.set(name, { top: level1.get(name)?.top ?? top, bottom });
  const vertical = (column: number, { top, bottom }: { top: number; bottom: number }): string[] =>
    bottom > top ? [rangeOf({ top, left: column, bottom, right: column })] : [];
  return [
    ...[...level1.values()].flatMap((span) => vertical(1, span)),
    ...blocks.flatMap((block) => vertical(2, block)),
  ];
}

function formOf(sheet: Sheet, rows: readonly TableRow[], blocks: readonly LevelBlock[], last: number): Form {
  const indicators = rows.flatMap(([, , name, target, points], index): Indicator[] => {
    const row = index + 2;
    const block = blocks.find(({ top, bottom }) => top <= row && row <= bottom);
    if (!name || !block) return [];
    return [
      {
        row,
        level1: block.level1,
        level2: block.level2,
        level3: name,
        printed: { level1: block.level1, level2: block.level2, level3: name },
        target,
        actual: null,
        points,
        score: null,
        deviation: null,
        cells: { level3: `C${row}`, target: `D${row}` },
        value: { kind: 'qualitative', comparator: null, number: null, unit: null },
        actualValue: null,
        subRow: false,
        repaired: false,
      },
    ];
  });
  return {
    ...BARE_FORM,
    sheet: sheet.name,
    range: `A1:${columnName(HEADER.length)}${last + 1}`,
    protected: sheet.protected,
    kind: 'project-target',
    columns: { level1: 1, level2: 2, level3: 3, target: 4, points: 5 },
    lastRow: last,
    blocks,
    indicators,
    totalPoints: 100,
    totalCells: { points: `E${last + 1}` },
  };
}
