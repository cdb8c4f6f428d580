import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellValueType, WrapStrategy } from '@univerjs/core';
import { utils, write } from '@e965/xlsx';
import { sheetOf } from '../../core/sheet/sheet.testing';
import { openFile } from './open-file';
import { snapshotOf } from './snapshot';

const FIRST = '{00000001-0000-0000-0000-000000000000}';

function onlySheet(sheet: ReturnType<typeof sheetOf>) {
  return snapshotOf('a.xlsx', [sheet]).sheets[FIRST];
}

describe('cells keep their type', () => {
  test.each([
    ['a text that looks like a number', '-100%', { v: '-100%', t: CellValueType.STRING }],
    ['a number', 13.49, { v: 13.49, t: CellValueType.NUMBER }],
    ['a truth value', true, { v: 1, t: CellValueType.BOOLEAN }],
    ['a formula with its result', { value: 6, formula: '=1+5' }, { v: 6, f: '=1+5' }],
  ])('%s', (_why, cell, expected) => expect(onlySheet(sheetOf([[cell]]))?.cellData?.[0]?.[0]).toMatchObject(expected));
});

test('a number format without known styles becomes one', () => {
  const { styles, sheets } = snapshotOf('a.xlsx', [sheetOf([[{ value: 1, format: '0%' }]])]);
  expect(styles[String(sheets[FIRST]?.cellData?.[0]?.[0]?.s)]).toEqual({ n: { pattern: '0%' } });
});

test('merges and hidden rows count from 0', () => {
  const sheet = onlySheet(sheetOf([['a'], ['b']], { merges: ['A1:B1'], hiddenRows: [2] }));
  expect(sheet?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
  expect(sheet?.rowData?.[1]).toMatchObject({ hd: 1 });
});

test('a protected and a hidden sheet stay so', () => {
  expect(onlySheet(sheetOf([], { protected: true, hidden: true }))).toMatchObject({
    custom: { protected: true },
    hidden: 1,
  });
});

describe('a form as it was filled', () => {
  const bytes = readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx'));
  const { snapshot, container } = openFile(bytes, 'changji.xlsx');
  const sheet = snapshot.sheets[snapshot.sheetOrder[0] ?? ''];
  const styleAt = (row: number, column: number) => snapshot.styles[String(sheet?.cellData?.[row]?.[column]?.s)];

  test('looks of its cells', () => {
    expect(container).toBe('package');
    expect(styleAt(0, 0)).toMatchObject({ bl: 1, fs: 16, ff: '宋体', tb: WrapStrategy.WRAP });
    expect(styleAt(3, 0)?.bd).toHaveProperty('l');
    expect(sheet?.columnData?.[0]).toEqual({ w: 98 });
  });

  test('rows without a height get one that shows their text', () => {
    const heights = [1, 10].map((row) => sheet?.rowData?.[row]?.h ?? 0);
    expect(heights[1]).toBeGreaterThan(2 * (heights[0] ?? 0));
  });
});

test('an .xls file has its values, merges and widths', () => {
  const sheet = utils.aoa_to_sheet([['绩效目标表'], ['金额', 12.5]]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!cols'] = [{ wch: 20 }];
  const bytes = new Uint8Array(
    write({ SheetNames: ['表'], Sheets: { 表: sheet } }, { type: 'array', bookType: 'biff8' }),
  );
  const { container, snapshot } = openFile(bytes, 'a.xls');
  const opened = snapshot.sheets[FIRST];
  expect(container).toBe('compound');
  expect(opened?.cellData?.[1]?.[1]).toMatchObject({ v: 12.5 });
  expect(opened?.mergeData).toHaveLength(1);
  expect(opened?.columnData?.[0]?.w).toBeGreaterThan(100);
});
