import { strFromU8, unzipSync } from 'fflate';
import type { Severity } from '../../core/rules/finding';
import type { Mark } from '../host';
import { createFileHost } from './index';
import { PLAIN_STYLES, workbookFile, type WorkbookParts } from './workbook.testing';

const USER =
  '<conditionalFormatting sqref="A1 B1"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
const BOOK: WorkbookParts = {
  sheets: {
    绩效: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>${USER}<pageMargins left="0.7"/><drawing r:id="rId1"/>`,
    空表: '<sheetData/>',
    保护: '<sheetData/><sheetProtection sheet="1"/>',
  },
  styles: `${PLAIN_STYLES}<cellStyles count="0"/><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>`,
};

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));

const mark = (cell: string, severity: Severity = 'error', sheet = '绩效'): Mark => ({ sheet, cell, severity });

const hostOf = (parts: WorkbookParts = BOOK) => createFileHost(workbookFile(parts), '表.xlsx');

test('a mark is a conditional format of ours behind the user’s own, with the signature as its formula', async () => {
  const host = hostOf();
  expect(await host.mark([mark('A1'), mark('C3'), mark('B1', 'info')])).toEqual({
    marked: 3,
    replaced: 0,
    refused: [],
  });
  const ours = (cells: string, style: number, priority: number, word: string): string =>
    `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>LEN(&quot;jixiao:${word}&quot;)&gt;0</formula></cfRule></conditionalFormatting>`;
  const parts = partsOf(host.bytes());
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    `${USER}${ours('A1 C3', 1, 5, 'error')}${ours('B1', 2, 7, 'info')}<pageMargins`,
  );
  expect(parts['xl/styles.xml']).toMatch(/<dxfs count="3"><dxf><font><b\/><\/font><\/dxf><dxf><fill>/);
});

test.each<[string, Mark[][]]>([
  ['once', [[mark('A1'), mark('B9', 'warning')]]],
  [
    'twice',
    [
      [mark('A1'), mark('B9', 'warning')],
      [mark('A1', 'info'), mark('C1', 'warning', '空表')],
    ],
  ],
])('marked %s and unmarked, the file has its content back', async (_why, calls) => {
  const host = hostOf();
  const before = partsOf(host.bytes());
  for (const marks of calls) await host.mark(marks);
  const reopened = createFileHost(host.bytes(), '表.xlsx');
  const cleared = new Set(calls.flat().map(({ sheet, cell }) => sheet + cell)).size;
  expect(await reopened.unmark()).toMatchObject({ cleared, left: 0 });
  expect(partsOf(reopened.bytes())).toEqual(before);
});

test('a later mark takes the place of an earlier one on the same cell', async () => {
  const host = hostOf();
  await host.mark([mark('A1'), mark('B1')]);
  await host.mark([mark('A1', 'info')]);
  const sheet = partsOf(host.bytes())['xl/worksheets/sheet1.xml'] ?? '';
  expect([...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, cells]) => cells)).toEqual(['A1 B1', 'B1', 'A1']);
});

test('our rule goes even where another program put it beside one of the user’s, or merged its cells to areas', async () => {
  const rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>LEN("jixiao:error")&gt;0</formula></cfRule>';
  const user = '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("jixiao")&gt;0</formula></cfRule>';
  const sheet = `<sheetData/><conditionalFormatting sqref="A1:B2 D4">${rule}${user}</conditionalFormatting>`;
  const host = hostOf({ ...BOOK, sheets: { 绩效: sheet } });
  expect(await host.unmark()).toMatchObject({ cleared: 5 });
  expect(partsOf(host.bytes())['xl/worksheets/sheet1.xml']).toContain(
    `<conditionalFormatting sqref="A1:B2 D4">${user}</conditionalFormatting>`,
  );
});

test('sheets that are protected or gone are named, the others are marked', async () => {
  const marks = [mark('A1'), mark('A1', 'error', '保护'), mark('A1', 'error', '没有')];
  expect(await hostOf().mark(marks)).toEqual({
    marked: 1,
    replaced: 0,
    refused: [
      { sheet: '保护', code: 'protected-sheet' },
      { sheet: '没有', code: 'item-gone' },
    ],
  });
});

test('marks that a protected sheet keeps are counted, and it is named, whether it has findings or not', async () => {
  const ours = '<cfRule type="expression" dxfId="0" priority="1"><formula>LEN("jixiao:error")&gt;0</formula></cfRule>';
  const marked = `<sheetData/><sheetProtection sheet="1"/><conditionalFormatting sqref="A1:B2">${ours}</conditionalFormatting>`;
  const parts = { ...BOOK, sheets: { ...BOOK.sheets, 旧标记: marked } };
  const refused = [{ sheet: '旧标记', code: 'protected-sheet' }];
  expect(await hostOf(parts).mark([mark('A1')], ['绩效', '保护', '旧标记'])).toEqual({
    marked: 5,
    replaced: 4,
    refused,
  });
  expect(await hostOf(parts).mark([mark('A1', 'error', '旧标记')])).toEqual({ marked: 4, replaced: 0, refused });
});

test('without marks nothing changes', async () => {
  const file = workbookFile(BOOK);
  const host = createFileHost(file, '表.xlsx');
  expect(await host.unmark()).toMatchObject({ cleared: 0 });
  expect(partsOf(host.bytes())).toEqual(partsOf(file));
});
