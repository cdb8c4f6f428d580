import type { IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import type { Change } from '../../../core/plan/plan';
import { rectOfA1 } from '../../excel/book/rect';
import type { BookSheet } from '../../excel/book/book';
import { UniverBook } from '../../excel/book/univer-book';
import { createUniver } from '../create-univer';
import { moveMerges } from '../moving-merges';
import { record, type Recording } from './recording';

const { api, univer } = createUniver([UniverSheetsNodeCorePreset()], {});
moveMerges(api);
afterAll(() => univer.dispose());

/** 一张表：A1 标题，A2:A5 合并，B2:B5 分值，B6 合计。 */
const FORM: Partial<IWorkbookData> = {
  sheetOrder: ['s1', 's2'],
  sheets: {
    s1: {
      id: 's1',
      name: '自评表',
      rowCount: 40,
      columnCount: 10,
      cellData: {
        0: { 0: { v: '自评表', t: 1 } },
        1: { 0: { v: '产出指标', t: 1 }, 1: { v: 10, t: 2 } },
        2: { 1: { v: 20, t: 2 } },
        3: { 1: { v: 30, t: 2 } },
        4: { 1: { v: 40, t: 2 } },
        5: { 1: { f: '=SUM(B2:B5)', v: 100, t: 2 } },
      },
      mergeData: [{ startRow: 1, endRow: 4, startColumn: 0, endColumn: 0 }],
    },
    s2: { id: 's2', name: '说明', rowCount: 20, columnCount: 5, cellData: {} },
  },
};

let workbook: FWorkbook;
let book: UniverBook;
let sheet: BookSheet;
let recording: Recording;

beforeEach(() => {
  workbook = api.createWorkbook(structuredClone(FORM));
  book = new UniverBook(api, workbook);
  const [first] = book.sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  recording = record(api, workbook.getId(), book);
});
afterEach(() => {
  recording.stop();
  book.dispose();
  api.disposeUnit(workbook.getId());
});

const number = (row: number, column: number, value: number) =>
  sheet.enter([{ row, column, entry: { kind: 'number', number: value } }]);
const text = (row: number, column: number, value: string) =>
  sheet.enter([{ row, column, entry: { kind: 'text', text: value } }]);
const set = (cell: string, before: unknown, after: unknown) => ({
  do: 'set',
  at: { sheet: '自评表', cell },
  before,
  after,
});
const undo = async () => workbook.undo();
const done = (): Change[] => recording.changes();

describe('contents', () => {
  test('a cell written and written again is one change', async () => {
    await number(1, 1, 11);
    await number(1, 1, 12);
    expect(done()).toEqual([set('B2', { number: 10 }, { number: 12 })]);
  });

  test('a text that looks like a number stays a text', async () => {
    await text(0, 2, '-100%');
    expect(done()).toEqual([set('C1', { empty: true }, { text: '-100%' })]);
  });

  test('a number format is part of a number', async () => {
    await sheet.enter([{ row: 1, column: 1, entry: { kind: 'number', number: 10, format: '0.00' } }]);
    expect(done()).toEqual([set('B2', { number: 10 }, { number: 10, format: '0.00' })]);
  });

  test('undo leaves nothing to replay', async () => {
    await number(1, 1, 11);
    await undo();
    expect(done()).toEqual([]);
  });

  test('results that follow from a change are no changes', async () => {
    await number(1, 1, 11);
    await book.settled();
    expect(sheet.cell(5, 1).value).toBe(101);
    expect(done()).toHaveLength(1);
  });

  test('a formula carries the result it has in the end, wherever its row went', async () => {
    await sheet.enter([{ row: 6, column: 1, entry: { kind: 'formula', formula: '=B6*2' } }]);
    await number(1, 1, 11);
    await sheet.insertRows(0, 1);
    await book.settled();
    expect(done()).toContainEqual(set('B7', { empty: true }, { formula: '=B6*2', result: 202 }));
  });

  test('looks alone are no changes', async () => {
    await sheet.restyle([{ row: 1, column: 1, rows: 1, columns: 1 }], { fill: '#FF0000' });
    expect(done()).toEqual([]);
  });
});

describe('rows and merges', () => {
  test('rows inserted inside a merge take their merges and formulas with them', async () => {
    await sheet.insertRows(2, 2);
    await number(2, 1, 5);
    expect(sheet.cell(7, 1).formula).toBe('=SUM(B2:B7)');
    expect(done()).toEqual([
      { do: 'insertRows', sheet: '自评表', row: 3, count: 2 },
      set('B3', { empty: true }, { number: 5 }),
    ]);
  });

  test('rows that look like the row below say so', async () => {
    await sheet.restyle([{ row: 0, column: 0, rows: 1, columns: 2 }], { fill: '#D9E1F2' });
    await sheet.insertRows(1, 1);
    await sheet.copyRowFormats(2, 1, 1);
    await sheet.insertRows(0, 2);
    expect(done()).toContainEqual({ do: 'insertRows', sheet: '自评表', row: 2, count: 1, like: 'below' });
  });

  test('contents are not followed across inserted rows', async () => {
    await number(3, 1, 31);
    await sheet.insertRows(1, 1);
    await number(4, 1, 32);
    expect(done()).toEqual([
      set('B4', { number: 30 }, { number: 31 }),
      { do: 'insertRows', sheet: '自评表', row: 2, count: 1 },
      set('B5', { number: 31 }, { number: 32 }),
    ]);
  });

  test('deleting and undoing brings contents and merges back', async () => {
    await sheet.deleteRows(1, 4);
    await undo();
    expect(sheet.merges()).toHaveLength(1);
    expect(done()).toEqual([
      set('A2', { text: '产出指标' }, { empty: true }),
      set('B2', { number: 10 }, { empty: true }),
      set('B3', { number: 20 }, { empty: true }),
      set('B4', { number: 30 }, { empty: true }),
      set('B5', { number: 40 }, { empty: true }),
      { do: 'deleteRows', sheet: '自评表', row: 2, count: 4 },
      { do: 'insertRows', sheet: '自评表', row: 2, count: 4 },
      set('A2', { empty: true }, { text: '产出指标' }),
      set('B2', { empty: true }, { number: 10 }),
      set('B3', { empty: true }, { number: 20 }),
      set('B4', { empty: true }, { number: 30 }),
      set('B5', { empty: true }, { number: 40 }),
      set(
        'B6',
        expect.objectContaining({ formula: '=SUM(#REF!)' }),
        expect.objectContaining({ formula: '=SUM(B2:B5)' }),
      ),
      { do: 'merge', range: { sheet: '自评表', range: 'A2:A5' } },
    ]);
  });

  test('a merge made and a merge taken apart', async () => {
    await sheet.merge({ row: 0, column: 0, rows: 1, columns: 3 });
    await sheet.unmerge({ row: 1, column: 0, rows: 1, columns: 1 });
    expect(done()).toEqual([
      { do: 'merge', range: { sheet: '自评表', range: 'A1:C1' } },
      { do: 'unmerge', range: { sheet: '自评表', range: 'A2:A5' } },
    ]);
  });
});

describe('sheets', () => {
  test('an added sheet is drawn as it stands at the end, under its last name', async () => {
    const added = await book.addSheet('新表');
    const title = rectOfA1('A1:B1');
    if (!title) throw new Error('not a range');
    await added.merge(title);
    await added.enter([{ row: 0, column: 0, entry: { kind: 'text', text: '项目支出绩效自评表' } }]);
    await added.restyle([title], { fontSize: 18, bold: true, horizontal: 'Center', vertical: 'Center' });
    await added.rename('自评表 2');
    const [change] = done();
    expect(done()).toHaveLength(1);
    expect(change).toMatchObject({
      do: 'addSheet',
      sheet: '自评表 2',
      blank: {
        cells: [
          { area: { top: 1, left: 1, bottom: 1, right: 2 }, content: { text: '项目支出绩效自评表' }, role: 'title' },
        ],
      },
    });
  });

  test('a sheet added and deleted again leaves nothing', async () => {
    await book.deleteSheet(await book.addSheet('新表'));
    expect(done()).toEqual([]);
  });

  test('a sheet of the file that was deleted takes its changes with it', async () => {
    await number(1, 1, 11);
    await book.deleteSheet(sheet);
    expect(done()).toEqual([{ do: 'deleteSheet', sheet: '自评表' }]);
  });
});
