import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write, read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { cellAt, type Sheet } from '../../core/sheet/sheet';
import { placeOf } from '../../core/sheet/address';
import { displayedText } from '../../core/sheet/displayed-text';
import { createFileHost } from '.';
import { readWorkbook } from './read';
import { workbookFile, type WorkbookParts } from './workbook.testing';

const FORMS = join(__dirname, '../../../test/fixtures/forms');
const PERCENT_AND_YEAR =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;年&quot;"/></numFmts><cellXfs count="5"><xf numFmtId="0"/>' +
  '<xf numFmtId="9"/><xf numFmtId="176"/><xf numFmtId="57"/><xf numFmtId="31"/></cellXfs>';

const firstSheet = (parts: WorkbookParts): Sheet => {
  const [sheet] = readWorkbook(workbookFile(parts), '表.xlsx').sheets;
  if (!sheet) throw new Error('no sheet was read');
  return sheet;
};

const cell = (address: string, inner: string, parts: Partial<WorkbookParts> = {}) => {
  const { row, column } = placeOf(address);
  const sheet = firstSheet({ sheets: { 表: `<sheetData><row r="${row}">${inner}</row></sheetData>` }, ...parts });
  return cellAt(sheet, row, column);
};

describe('a cell', () => {
  test.each([
    ['General is no format', 'B3', '<c r="B3"><v>10</v></c>', { value: 10 }],
    ['100% is the number 1 with a format', 'B3', '<c r="B3" s="1"><v>1</v></c>', { value: 1, format: '0%' }],
    ['so is a year', 'A1', '<c r="A1" s="2"><v>2025</v></c>', { value: 2025, format: '0"年"' }],
    [
      'a format Chinese Excel never writes out',
      'A1',
      '<c r="A1" s="3"><v>45658</v></c>',
      { value: 45658, format: 'yyyy"年"m"月"' },
    ],
    ['another of them', 'A1', '<c r="A1" s="4"><v>45658</v></c>', { value: 45658, format: 'yyyy"年"m"月"d"日"' }],
    [
      'a formula keeps its result',
      'A1',
      '<c r="A1"><f>SUM(B1:B3)</f><v>9.5</v></c>',
      { value: 9.5, formula: '=SUM(B1:B3)' },
    ],
    [
      'a formula without a result',
      'A1',
      '<c r="A1" t="str"><f>B1&amp;C1</f><v></v></c>',
      { value: '', formula: '=B1&C1' },
    ],
    [
      'a formula that failed',
      'A1',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: '#DIV/0!', formula: '=1/0' },
    ],
    ['text of the cell itself', 'A1', '<c r="A1" t="inlineStr"><is><t>=100%</t></is></c>', { value: '=100%' }],
    ['rich text is plain', 'A1', '<c r="A1" t="s"><v>0</v></c>', { value: '满意度≥95%' }],
    ['a truth value', 'A1', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['a style alone is an empty cell', 'A1', '<c r="A1" s="1"/>', undefined],
    ['an empty text too', 'A1', '<c r="A1" t="s"><v>1</v></c>', undefined],
  ])('%s', (_why, address, inner, expected) => {
    const strings = ['<r><t>满意度</t></r><r><rPr><b/></rPr><t>≥95%</t></r>', '<t></t>'];
    expect(cell(address, inner, { strings, styles: PERCENT_AND_YEAR })).toEqual(expected);
  });

  test('prefixed XML is read like any other', () => {
    const sheet =
      '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData>';
    expect(cellAt(firstSheet({ sheets: { 表: sheet } }), 2, 2)).toEqual({ value: 7 });
  });
});

describe('a sheet', () => {
  test('merges count from 1', () => {
    const sheet = firstSheet({
      sheets: { 表: '<sheetData/><mergeCells count="1"><mergeCell ref="B3:D4"/></mergeCells>' },
    });
    expect(sheet.merges).toEqual([{ top: 3, left: 2, bottom: 4, right: 4 }]);
  });

  test('hidden rows are told, with or without cells', () => {
    const rows =
      '<row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="5" hidden="true"><c r="A5"><v>1</v></c></row>';
    expect([...firstSheet({ sheets: { 表: `<sheetData>${rows}</sheetData>` } }).hiddenRows]).toEqual([2, 5]);
  });

  test.each([
    ['protected', '<sheetData/><sheetProtection password="83AF" sheet="1"/>', true],
    ['settings kept while protection is off', '<sheetData/><sheetProtection sheet="0"/>', false],
    ['none', '<sheetData/>', false],
  ])('protection: %s', (_why, inner, expected) => {
    expect(firstSheet({ sheets: { 表: inner } }).protected).toBe(expected);
  });

  test('hidden sheets are read and told', () => {
    const states = { 乙: 'state="hidden"', 丙: 'state="veryHidden"' };
    const file = workbookFile({ sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>', 丙: '<sheetData/>' }, states });
    expect(readWorkbook(file, '表.xlsx').sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', true],
    ]);
  });
});

describe('a workbook that counts its days from 1904', () => {
  const DATES =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>';
  const SHEET = '<sheetData><row r="1"><c r="A1" s="1"><v>44195</v></c><c r="B1"><v>44195</v></c></row></sheetData>';
  const shown = (bytes: Uint8Array) => {
    const [sheet] = readWorkbook(bytes, '表').sheets;
    return ['A1', 'B1'].map((address) => {
      const { row, column } = placeOf(address);
      return sheet && displayedText(cellAt(sheet, row, column));
    });
  };
  const file = (date1904: string) =>
    workbookFile({ sheets: { 表: SHEET }, styles: DATES, workbook: `<workbookPr date1904="${date1904}"/>` });

  test.each([
    ['dates are four years and a day later, numbers are not', '1', ['2024-12-31', '44195']],
    ['also where the setting is a word', 'true', ['2024-12-31', '44195']],
    ['the usual calendar', '0', ['2020-12-30', '44195']],
  ])('%s', (_why, date1904, expected) => {
    expect(shown(file(date1904))).toEqual(expected);
  });

  test('the same holds for .xls files', () => {
    const book = read(file('1'), { cellNF: true });
    expect(shown(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array)).toEqual(['2024-12-31', '44195']);
  });

  test('a date is written as the workbook counts', async () => {
    const host = createFileHost(file('1'), '表.xlsx');
    const date = { number: 45658, format: 'yyyy\\-mm\\-dd' };
    await host.apply({
      title: '',
      changes: [
        { do: 'set', at: { sheet: '表', cell: 'A1' }, before: { ...date, number: 45657 }, after: date },
        { do: 'set', at: { sheet: '表', cell: 'B1' }, before: { number: 44195 }, after: { number: 44196 } },
      ],
    });
    expect(shown(host.bytes())).toEqual(['2025-01-01', '44196']);
    expect(strFromU8(unzipSync(host.bytes())['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<v>44196</v>',
    );
  });

  test('so is the result of a formula that is new as a date', async () => {
    const host = createFileHost(file('1'), '表.xlsx');
    const after = { formula: '=DATE(2025,1,1)', result: 45658, format: 'yyyy\\-mm\\-dd' };
    const at = { sheet: '表', cell: 'B1' };
    await host.apply({ title: '', changes: [{ do: 'set', at, before: { number: 44195 }, after }] });
    expect(shown(host.bytes())).toEqual(['2024-12-31', '2025-01-01']);
  });
});

test('an .xls file reads like the .xlsx it was saved from', () => {
  const form = readFileSync(join(FORMS, 'changji.xlsx'));
  const old = write(read(form, { cellNF: true, cellStyles: true }), {
    type: 'buffer',
    bookType: 'biff8',
  }) as Uint8Array;
  const values = (bytes: Uint8Array) =>
    readWorkbook(bytes, 'changji').sheets.map(({ name, rows, merges }) => ({
      name,
      merges: merges.length,
      values: rows.flatMap((row) => row?.map((filled) => filled?.value) ?? []).filter((value) => value !== undefined),
    }));
  expect(values(old)).toEqual(values(form));
});
