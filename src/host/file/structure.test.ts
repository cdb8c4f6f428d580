import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { invert } from '../../core/plan/invert';
import type { Change, Plan } from '../../core/plan/plan';
import { rangeOf } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/sheet';
import type { BlankForm } from '../../core/templates/blank-form';
import { sheetOfBlank } from '../../core/templates/sheet-of-blank';
import type { HostErrorCode } from '../host';
import { createFileHost, type FileHost } from './index';
import { PLAIN_STYLES, workbookFile, type WorkbookParts } from './workbook.testing';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (...entries: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="../${target}"/>`,
    )
    .join('')}</Relationships>`;

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="5" ht="30" customHeight="1"><c r="A5" s="1"><v>5</v></c><c r="B5" s="1"><f>SUM(A1:A8)</f><v>21</v></c></row><row r="6" hidden="1"><c r="A6"><v>6</v></c><c r="C6"><f>$A$6+A$5</f><v>11</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>';

/** A sheet with everything that is told by rows, and parts elsewhere that refer to it. */
const BOOK: WorkbookParts = {
  sheets: {
    绩效: `<dimension ref="A1:C9"/><sheetData>${ROWS}</sheetData><protectedRanges><protectedRange sqref="A6:A7" name="r"/></protectedRanges><autoFilter ref="A4:C9"/><mergeCells count="1"><mergeCell ref="B4:B8"/></mergeCells><conditionalFormatting sqref="A6:A8"><cfRule type="expression" dxfId="0" priority="1"><formula>A6&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A6"><formula1>$C$6:$C$8</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A7" location="A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="6" man="1"/></rowBreaks><colBreaks count="1"><brk id="6" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="A7"/></ignoredErrors><extLst><ext xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm" count="1"><x14:dataValidation><x14:formula1><xm:f>其他!$A$6</xm:f></x14:formula1><xm:sqref>A6:A8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    其他: '<sheetData><row r="1"><c r="A1"><f>绩效!A6+SUM(绩效!$A$1:$A$8)</f><v>27</v></c></row></sheetData>',
    无关: '<sheetData><row r="1"><c r="A1"><f>A6</f><v>0</v></c></row></sheetData>',
  },
  styles: PLAIN_STYLES.replace('</cellXfs>', '<xf numFmtId="9" xfId="0"/></cellXfs>'),
  workbook:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">绩效!$A$1:$C$9</definedName><definedName name="其他表" localSheetId="1">其他!$A$6</definedName></definedNames>',
  more: {
    'xl/worksheets/_rels/sheet1.xml.rels': related(
      ['drawing', 'drawings/drawing1.xml'],
      ['comments', 'comments1.xml'],
      ['vmlDrawing', 'drawings/vmlDrawing1.vml'],
      ['table', 'tables/table1.xml'],
    ),
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/comments1.xml': '<comments><commentList><comment ref="A9"><text/></comment></commentList></comments>',
    'xl/drawings/vmlDrawing1.vml':
      '<xml><v:shape xmlns:v="urn:v" xmlns:x="urn:x"><x:Anchor>1, 15, 8, 2, 3, 15, 12, 4</x:Anchor><x:Row>8</x:Row><x:Column>0</x:Column></v:shape></xml>',
    'xl/tables/table1.xml': '<table id="1" ref="E6:F9"><autoFilter ref="E6:F9"/></table>',
    'xl/charts/chart1.xml': '<c:chart xmlns:c="urn:c"><c:f>绩效!$A$6:$A$9</c:f><c:f>其他!$A$6</c:f></c:chart>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<d><worksheetSource ref="A4:C9" sheet="绩效"/></d>',
  },
};

const partsOf = (host: FileHost): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(host.bytes())).map(([part, content]) => [part, strFromU8(content)]));

const after = async (changes: readonly Change[], book: WorkbookParts = BOOK): Promise<FileHost> => {
  const host = createFileHost(workbookFile(book), '表.xlsx');
  await host.apply({ title: '', changes });
  return host;
};

const insert = (row: number, count: number, sheet = '绩效', like?: 'below'): Change => ({
  do: 'insertRows',
  sheet,
  row,
  count,
  ...(like && { like }),
});
const remove = (row: number, count: number, sheet = '绩效'): Change => ({ do: 'deleteRows', sheet, row, count });

describe('inserting two rows above row 6', () => {
  test.each([
    ['rows and cells move', 'xl/worksheets/sheet1.xml', '<row r="8" hidden="1"><c r="A8"><v>6</v></c>'],
    ['formulas follow', 'xl/worksheets/sheet1.xml', '<f>$A$8+A$5</f><v>11</v>'],
    ['a sum around grows', 'xl/worksheets/sheet1.xml', '<f>SUM(A1:A10)</f>'],
    [
      'new rows look like the row above',
      'xl/worksheets/sheet1.xml',
      '<row r="7" ht="30" customHeight="1"><c r="A7" s="1"/><c r="B7" s="1"/></row>',
    ],
    ['a merge around grows', 'xl/worksheets/sheet1.xml', '<mergeCell ref="B4:B10"/>'],
    [
      'conditional formats move with their formula',
      'xl/worksheets/sheet1.xml',
      'sqref="A8:A10"><cfRule type="expression" dxfId="0" priority="1"><formula>A8&gt;0<',
    ],
    ['validations too', 'xl/worksheets/sheet1.xml', 'sqref="A8"><formula1>$C$8:$C$10<'],
    [
      'and those of later versions',
      'xl/worksheets/sheet1.xml',
      '<xm:f>其他!$A$6</xm:f></x14:formula1><xm:sqref>A8:A10<',
    ],
    ['filter, links, protected ranges', 'xl/worksheets/sheet1.xml', '<autoFilter ref="A4:C11"/>'],
    ['page breaks', 'xl/worksheets/sheet1.xml', '<brk id="8" man="1"/></rowBreaks><colBreaks count="1"><brk id="6"'],
    ['other sheets that name it', 'xl/worksheets/sheet2.xml', '<f>绩效!A8+SUM(绩效!$A$1:$A$10)</f>'],
    ['names', 'xl/workbook.xml', '绩效!$A$1:$C$11</definedName><definedName name="其他表" localSheetId="1">其他!$A$6<'],
    ['pictures', 'xl/drawings/drawing1.xml', '<xdr:row>8</xdr:row></xdr:from><xdr:to><xdr:row>10</xdr:row>'],
    ['notes', 'xl/comments1.xml', '<comment ref="A11">'],
    [
      'the boxes of notes',
      'xl/drawings/vmlDrawing1.vml',
      '<x:Anchor>1, 15, 10, 2, 3, 15, 14, 4</x:Anchor><x:Row>10</x:Row><x:Column>0<',
    ],
    ['tables', 'xl/tables/table1.xml', 'ref="E8:F11"><autoFilter ref="E8:F11"/>'],
    ['charts', 'xl/charts/chart1.xml', '<c:f>绩效!$A$8:$A$11</c:f><c:f>其他!$A$6</c:f>'],
    ['sources of pivot tables', 'xl/pivotCache/pivotCacheDefinition1.xml', 'ref="A4:C11" sheet="绩效"'],
  ])('%s', async (_why, part, expected) => expect(partsOf(await after([insert(6, 2)]))[part]).toContain(expected));

  test('parts that do not name the sheet stay byte for byte', async () => {
    const untouched = ['xl/worksheets/sheet3.xml', 'xl/styles.xml', '[Content_Types].xml'];
    const parts = partsOf(await after([insert(6, 2)]));
    const before = partsOf(createFileHost(workbookFile(BOOK), '表.xlsx'));
    expect(untouched.map((part) => parts[part])).toEqual(untouched.map((part) => before[part]));
  });

  test('taken back, every part has its content again', async () => {
    const host = await after([insert(6, 2)]);
    await host.apply(invert({ title: '', changes: [insert(6, 2)] }));
    const before = partsOf(createFileHost(workbookFile(BOOK), '表.xlsx'));
    const now = partsOf(host);
    expect(Object.keys(now)).toEqual(Object.keys(before));
    for (const part of Object.keys(before)) expect([part, now[part]]).toEqual([part, before[part]]);
  });
});

test('rows that come first of something look like the row below', async () => {
  const host = await after([insert(5, 1, '绩效', 'below')]);
  expect(partsOf(host)['xl/worksheets/sheet1.xml']).toContain(
    '<row r="5" ht="30" customHeight="1"><c r="A5" s="1"/><c r="B5" s="1"/></row><row r="6" ht="30"',
  );
});

test('addresses of a plan mean the sheet as the changes before left it', async () => {
  const host = await after([
    { do: 'set', at: { sheet: '绩效', cell: 'A9' }, before: { number: 9 }, after: { number: 90 } },
    insert(6, 1),
    { do: 'set', at: { sheet: '绩效', cell: 'A6' }, before: { empty: true }, after: { text: '新' } },
    { do: 'set', at: { sheet: '绩效', cell: 'A10' }, before: { number: 90 }, after: { number: 91 } },
    { do: 'merge', range: { sheet: '绩效', range: 'C7:D7' } },
  ]);
  const [sheet] = (await host.read()).sheets;
  expect(sheet && [cellAt(sheet, 6, 1)?.value, cellAt(sheet, 10, 1)?.value]).toEqual(['新', 91]);
  expect(sheet?.merges.map(rangeOf)).toEqual(['B4:B9', 'C7:D7']);
});

test('cells that share a formula keep it, each its own', async () => {
  const cells = ['<f t="shared" ref="B1:B3" si="0">A1*$A$3</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'];
  const rows = cells.map((formula, index) => `<row r="${index + 1}"><c r="B${index + 1}">${formula}<v>1</v></c></row>`);
  const host = await after([insert(2, 1, '表')], { sheets: { 表: `<sheetData>${rows.join('')}</sheetData>` } });
  const [sheet] = (await host.read()).sheets;
  expect([1, 3, 4].map((row) => sheet && cellAt(sheet, row, 2)?.formula)).toEqual(['=A1*$A$4', '=A3*$A$4', '=A4*$A$4']);
});

describe('merges', () => {
  const bare: WorkbookParts = { sheets: { 表: '<sheetData/><pageMargins left="1"/>' } };
  const merge = (range: string): Change => ({ do: 'merge', range: { sheet: '表', range } });

  test('come and go without a trace', async () => {
    const changes = [merge('A1:B2'), merge('C1:C2')];
    const host = await after(changes, bare);
    expect(partsOf(host)['xl/worksheets/sheet1.xml']).toContain(
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C2"/></mergeCells><pageMargins',
    );
    await host.apply(invert({ title: '', changes }));
    expect(partsOf(host)).toEqual(partsOf(createFileHost(workbookFile(bare), '表.xlsx')));
  });

  test('that overlap another would damage the file', async () => {
    await expect(after([merge('A1:B2'), merge('B2:C3')], bare)).rejects.toMatchObject({ code: 'would-break' });
  });
});

describe('sheets', () => {
  const BLANK: BlankForm = {
    id: 'b',
    name: '自评表',
    columnWidths: [10, 20, 8],
    rowHeights: [30, 20],
    cells: [
      { area: { top: 1, left: 1, bottom: 1, right: 3 }, content: { text: '项目支出绩效自评表' }, role: 'title' },
      { area: { top: 2, left: 1, bottom: 2, right: 1 }, content: { text: '得分' }, role: 'label' },
      { area: { top: 2, left: 2, bottom: 2, right: 2 }, content: { formula: '=SUM(C2:C2)' }, role: 'number' },
      { area: { top: 2, left: 3, bottom: 2, right: 3 }, content: { empty: true }, role: 'field' },
    ],
  };
  const add: Change = { do: 'addSheet', sheet: '自评表', blank: BLANK };

  test('a drawn form reads back as drawn, with its formats', async () => {
    const host = createFileHost((await after([add])).bytes(), '表.xlsx');
    const { sheets } = await host.read();
    const { rows, ...drawn } = sheetOfBlank(BLANK);
    expect(sheets.map(({ name }) => name)).toEqual(['绩效', '其他', '无关', '自评表']);
    expect(sheets.at(-1)).toMatchObject(drawn);
    expect(sheets.at(-1)?.rows[1]?.[1]).toEqual({ value: '', formula: '=SUM(C2:C2)', format: '0.00' });
    expect(sheets.at(-1)?.rows[0]?.[0]).toEqual(rows[0]?.[0]);
  });

  test('a drawn form is printed as wide as one page of A4', async () => {
    const sheet =
      [...Object.entries(partsOf(await after([add])))].find(([, xml]) => xml.includes('<pageSetup'))?.[1] ?? '';
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/);
  });

  test('a drawn form is as its blank form says for those who type and print', async () => {
    const [title, ...cells] = BLANK.cells;
    if (!title) throw new Error('no title');
    const points = { least: 0, hint: '填“分值”' };
    const blank: BlankForm = {
      ...BLANK,
      titleRow: 2,
      cells: [
        { ...title, input: { choices: ['≥', '='], hint: '选' } },
        ...cells.map((cell) => ({ ...cell, input: points })),
      ],
    };
    const host = await after([{ do: 'addSheet', sheet: "甲'乙", blank }]);
    const parts = partsOf(host);
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'甲''乙'!$2:$2</definedName>`,
    );
    const xml = Object.values(parts).find((text) => text.includes('promptTitle')) ?? '';
    expect(xml).toContain('<dataValidations count="2"><dataValidation type="list" errorStyle="warning"');
    expect(xml).toContain('prompt="选" sqref="A1:C1"><formula1>&quot;≥,=&quot;</formula1></dataValidation>');
    expect(xml).toContain('type="decimal" operator="greaterThanOrEqual" errorStyle="stop"');
    expect(xml).toContain('prompt="填“分值”" sqref="A2 B2 C2"><formula1>0</formula1></dataValidation>');
    await host.apply({ title: '', changes: [{ do: 'deleteSheet', sheet: "甲'乙" }] });
    expect(partsOf(host)['xl/workbook.xml']).not.toContain('Print_Titles');
  });

  test('taken back, only styles are left over', async () => {
    const host = await after([add]);
    await host.apply(invert({ title: '', changes: [add] }));
    const before = partsOf(createFileHost(workbookFile(BOOK), '表.xlsx'));
    const now = partsOf(host);
    expect(Object.keys(now)).toEqual(Object.keys(before));
    expect(Object.keys(now).filter((part) => now[part] !== before[part])).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
  });

  test('names and views that count sheets are counted anew', async () => {
    const workbook = `<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>${BOOK.workbook ?? ''}`;
    const sheets = { 首页: '<sheetData/>', ...BOOK.sheets };
    const host = await after([{ do: 'deleteSheet', sheet: '首页' }], { sheets, workbook });
    const text = partsOf(host)['xl/workbook.xml'] ?? '';
    expect(text).toContain('firstSheet="0" activeTab="1"');
    expect(text).toContain('localSheetId="0">其他!$A$6<');
  });
});

describe('refused, and nothing is written', () => {
  const codeOf = async (book: WorkbookParts, changes: Plan['changes']): Promise<HostErrorCode | 'applied'> => {
    const file = workbookFile(book);
    const host = createFileHost(file, '表.xlsx');
    const code = await host.apply({ title: '', changes }).then(
      () => 'applied' as const,
      (error: { code: HostErrorCode }) => error.code,
    );
    if (code !== 'applied') expect(host.bytes()).toBe(file);
    return code;
  };
  const withRelation = (type: string): WorkbookParts => ({
    ...BOOK,
    more: { ...BOOK.more, 'xl/worksheets/_rels/sheet1.xml.rels': related([type, 'x.xml']), 'xl/x.xml': '<x/>' },
  });
  const sheet = (inner: string): WorkbookParts => ({ sheets: { 绩效: inner, 其他: '<sheetData/>' } });

  test.each<[string, WorkbookParts, Change, HostErrorCode | 'applied']>([
    ['rows on a protected sheet', sheet('<sheetData/><sheetProtection sheet="1"/>'), insert(2, 1), 'protected-sheet'],
    ['rows beside a pivot table', withRelation('pivotTable'), insert(2, 1), 'would-break'],
    ['rows beside form controls', sheet('<sheetData/><controls/>'), insert(2, 1), 'would-break'],
    ['rows with printer settings', withRelation('printerSettings'), insert(2, 1), 'applied'],
    ['deleting a row with a note', BOOK, remove(9, 1), 'changed-since-check'],
    ['deleting a row of a table', BOOK, remove(8, 1), 'would-break'],
    ['deleting an empty row above all of them', BOOK, remove(2, 1), 'applied'],
    ['deleting a sheet that formulas name', BOOK, { do: 'deleteSheet', sheet: '绩效' }, 'would-break'],
    [
      'deleting the only sheet',
      { sheets: { 绩效: '<sheetData/>' } },
      { do: 'deleteSheet', sheet: '绩效' },
      'would-break',
    ],
    ['a name that is taken', BOOK, { do: 'addSheet', sheet: '绩效' }, 'would-break'],
  ])('%s', async (_why, book, change, expected) => expect(await codeOf(book, [change])).toBe(expected));
});

test('a row inserted into a real form keeps its block together', async () => {
  const host = createFileHost(readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx')), '表.xlsx');
  const before = (await host.read()).sheets[0];
  if (!before) throw new Error('no sheet');
  const block = before.merges.find(({ top, bottom, left }) => left === 2 && bottom - top > 2);
  if (!block) throw new Error('no merged block');
  await host.apply({ title: '', changes: [insert(block.top + 1, 1, before.name)] });
  const grown = (await host.read()).sheets[0]?.merges.find(({ top, left }) => top === block.top && left === 2);
  expect(grown?.bottom).toBe(block.bottom + 1);
});
