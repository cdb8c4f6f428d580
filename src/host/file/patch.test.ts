import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellContent, Plan } from '../../core/plan/plan';
import { contentAt } from '../../core/plan/content';
import { invert } from '../../core/plan/invert';
import { cellAt } from '../../core/sheet/sheet';
import type { HostErrorCode } from '../host';
import { createFileHost, type FileHost } from './index';
import { PLAIN_STYLES, workbookFile, type WorkbookParts } from './workbook.testing';

const FORMS = join(__dirname, '../../../test/fixtures/forms');
const changji = (): Uint8Array => readFileSync(join(FORMS, 'changji.xlsx'));

/** A package with what real ones carry beside cells. */
const RICH: WorkbookParts = {
  sheets: {
    绩效: '<dimension ref="A1:C4"/><cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>10</v></c><c r="C1"><f>SUM(B1:B3)</f><v>10</v></c></row><row r="3"><c r="B3" s="2"/></row></sheetData><sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><conditionalFormatting sqref="A1 B1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations><drawing r:id="rId1"/>',
    其他: '<sheetData><row r="1"><c r="A1"><f>绩效!C1*2</f><v>20</v></c><c r="B1"><f>Z1</f><v>5</v></c></row></sheetData>',
    无关: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  },
  strings: ['<t>项目</t>'],
  styles: `${PLAIN_STYLES.replace('<cellXfs count="1">', '<cellXfs count="3">').replace('</cellXfs>', '<xf numFmtId="9" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf><xf numFmtId="49" xfId="0"/></cellXfs>')}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
  workbook: '<definedNames><definedName name="总额">绩效!$B$1</definedName></definedNames><calcPr calcId="191029"/>',
  more: {
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:x"/>',
    'xl/charts/chart1.xml': '<c:chart xmlns:c="urn:c"/>',
    'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:a"/>',
    'customXml/item1.xml': '<他/>',
    'xl/vbaProject.bin': '\u0000macro',
  },
};

const texts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const old = texts(before);
  const now = texts(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((part) => old[part] !== now[part]).sort();
};

const at = (cell: string, sheet = '绩效') => ({ sheet, cell });

const set = async (host: FileHost, cell: string, after: CellContent, sheet = '绩效'): Promise<Plan> => {
  const workbook = await host.read();
  const read = workbook.sheets.find(({ name }) => name === sheet);
  if (!read) throw new Error(`no sheet ${sheet}`);
  const plan: Plan = { title: '', changes: [{ do: 'set', at: at(cell, sheet), before: contentAt(read, cell), after }] };
  await host.apply(plan);
  return plan;
};

const contentIn = async (host: FileHost, cell: string, sheet = '绩效'): Promise<CellContent> => {
  const read = (await host.read()).sheets.find(({ name }) => name === sheet);
  if (!read) throw new Error(`no sheet ${sheet}`);
  return contentAt(read, cell);
};

const sheetXml = (host: FileHost, number = 1): string => texts(host.bytes())[`xl/worksheets/sheet${number}.xml`] ?? '';

describe('a cell that is written reads back', () => {
  test.each<[string, string, CellContent]>([
    ['a number over a text keeps the format', 'A1', { number: 0.95, format: '0%' }],
    ['a number in a format the workbook does not have', 'B1', { number: 2025, format: '0"年"' }],
    ['a text that looks like a formula', 'B1', { text: '=100%' }],
    ['a damaged percentage', 'B1', { text: '-100%' }],
    ['a month', 'B1', { text: '2021-12' }],
    ['a text with what XML reserves', 'B1', { text: '≥90% & <“a”>\n 二行 ' }],
    ['a text that looks like an escape', 'B1', { text: '_x0041_' }],
    ['a formula with its number', 'B1', { formula: '=ROUND(A9/3,2)', result: 9.5 }],
    ['a formula with its text', 'B1', { formula: '=A9&"分"', result: '分' }],
    ['nothing', 'B1', { empty: true }],
    ['a cell that was only a style', 'B3', { text: '是' }],
    ['a cell between others', 'C3', { number: 7 }],
    ['a cell in a row that was not there', 'B2', { number: 7 }],
    ['a cell below and beside everything', 'Z40', { number: 7 }],
  ])('%s', async (_why, cell, content) => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    await set(host, cell, content);
    expect(await contentIn(createFileHost(host.bytes(), '表.xlsx'), cell)).toEqual(content);
  });

  test('texts that would be parsed when typed carry the apostrophe of the file format, others do not', async () => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    await set(host, 'B1', { text: '≥90%' });
    expect(texts(host.bytes())['xl/styles.xml']).not.toContain('quotePrefix');
    await set(host, 'B1', { text: '=100%' });
    expect(texts(host.bytes())['xl/styles.xml']).toContain('quotePrefix="1"');
    await set(host, 'B1', { number: 1 });
    expect(sheetXml(host)).toContain('<c r="B1" s="0"><v>1</v></c>');
  });

  test('a formula brings its number format', async () => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    await set(host, 'B1', { formula: '=1/2', result: 0.5, format: '0.00%' });
    const [sheet] = (await createFileHost(host.bytes(), '表.xlsx').read()).sheets;
    expect(sheet && cellAt(sheet, 1, 2)).toEqual({ value: 0.5, formula: '=1/2', format: '0.00%' });
  });

  test('a number leaves the text format, where it would turn into text', async () => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    await set(host, 'B3', { number: 9.5 });
    expect(await contentIn(host, 'B3')).toEqual({ number: 9.5 });
  });

  test('prefixed XML stays prefixed', async () => {
    const space = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:sheetData ${space}><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>`;
    const host = createFileHost(workbookFile({ sheets: { 绩效: sheet } }), '表.xlsx');
    await set(host, 'A1', { text: '甲' });
    await set(host, 'B2', { number: 2 });
    expect(sheetXml(host)).toContain(
      '<x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>2</x:v></x:c></x:row>',
    );
  });
});

describe('everything else', () => {
  test('stays byte for byte', async () => {
    const file = workbookFile({
      ...RICH,
      sheets: { ...RICH.sheets, 绩效: (RICH.sheets.绩效 ?? '').replace(/<f>.*?<\/f>/, '') },
    });
    const host = createFileHost(file, '表.xlsx');
    await set(host, 'A1', { number: 3 }, '无关');
    expect(changedParts(file, host.bytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
  });

  test('a workbook without formulas changes in one part alone', async () => {
    const file = changji();
    const host = createFileHost(file, '表.xlsx');
    const [sheet] = (await host.read()).sheets;
    await set(host, 'B5', { number: 11 }, sheet?.name);
    expect(changedParts(file, host.bytes())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('a plan taken back leaves the content there was', async () => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    const plan = await set(host, 'B1', { text: '十' });
    await host.apply(invert(plan));
    expect(await contentIn(host, 'B1')).toEqual({ number: 10 });
  });

  test('bytes that were not changed are the very bytes that were opened', () => {
    const file = changji();
    expect(createFileHost(file, '表.xlsx').bytes()).toBe(file);
  });
});

describe('formulas', () => {
  test('stale results go, on every sheet, and programs are told to compute', async () => {
    const host = createFileHost(workbookFile(RICH), '表.xlsx');
    await set(host, 'B1', { number: 11 });
    expect(sheetXml(host)).toContain('<c r="C1" t="str"><f>SUM(B1:B3)</f></c>');
    expect(sheetXml(host, 2)).toContain('<c r="A1" t="str"><f>绩效!C1*2</f></c>');
    expect(sheetXml(host, 2)).toContain('<c r="B1"><f>Z1</f><v>5</v></c>');
    expect(texts(host.bytes())['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test.each([
    ['as usual', '"'],
    ['in single quotes', "'"],
  ])('cells that share a formula, written %s, keep it when its first cell changes', async (_how, quote) => {
    const rows = ['<f t="shared" ref="B1:B3" si="0">A1*2</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'];
    const written = rows.map((row) => row.replaceAll('"', quote));
    const sheet = written.map(
      (formula, index) => `<row r="${index + 1}"><c r="B${index + 1}">${formula}<v>1</v></c></row>`,
    );
    const host = createFileHost(
      workbookFile({ sheets: { 绩效: `<sheetData>${sheet.join('')}</sheetData>` } }),
      '表.xlsx',
    );
    await set(host, 'B1', { number: 5 });
    expect(await contentIn(host, 'B3')).toEqual({ formula: '=A3*2', result: 1 });
  });

  test('one cell of an array formula cannot be changed', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c></row></sheetData>';
    const host = createFileHost(workbookFile({ sheets: { 绩效: sheet } }), '表.xlsx');
    await expect(set(host, 'A1', { number: 5 })).rejects.toMatchObject({ code: 'would-break' });
  });

  const chained = (entries: string): WorkbookParts => ({
    ...RICH,
    more: {
      'xl/calcChain.xml': `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${entries}</calcChain>`,
      'xl/_rels/workbook.xml.rels':
        texts(workbookFile(RICH))['xl/_rels/workbook.xml.rels']?.replace(
          '</Relationships>',
          '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ) ?? '',
    },
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  });

  test('a cell without formula leaves the calculation chain; the next one keeps its sheet', async () => {
    const host = createFileHost(workbookFile(chained('<c r="C1" i="1"/><c r="A9"/><c r="A1" i="2"/>')), '表.xlsx');
    await set(host, 'C1', { number: 1 });
    expect(texts(host.bytes())['xl/calcChain.xml']).toContain('><c r="A9" i="1"/><c r="A1" i="2"/></calcChain>');
  });

  test('an empty chain is taken away with all that names it', async () => {
    const host = createFileHost(workbookFile(chained('<c r="C1" i="1"/>')), '表.xlsx');
    await set(host, 'C1', { number: 1 });
    const after = texts(host.bytes());
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml'] + (after['xl/_rels/workbook.xml.rels'] ?? '')).not.toContain('calcChain');
  });
});

describe('a plan is refused and nothing is written', () => {
  const codeOf = async (file: Uint8Array, plan: Plan): Promise<HostErrorCode | 'applied'> => {
    const host = createFileHost(file, '表.xlsx');
    const code = await host.apply(plan).then(
      () => 'applied' as const,
      (error: { code: HostErrorCode }) => error.code,
    );
    expect(host.bytes()).toBe(file);
    return code;
  };
  const protectedSheet =
    '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>';
  const unlocked = PLAIN_STYLES.replace('</cellXfs>', '<xf numFmtId="0"><protection locked="0"/></xf></cellXfs>');
  const planFor = (cell: string, before: CellContent, sheet = '绩效'): Plan => ({
    title: '',
    changes: [{ do: 'set', at: { sheet, cell }, before, after: { number: 1 } }],
  });

  test.each<[string, WorkbookParts, Plan, HostErrorCode]>([
    ['a cell has changed', RICH, planFor('B1', { number: 9 }), 'changed-since-check'],
    ['a sheet is gone', RICH, planFor('B1', { empty: true }, '没有'), 'item-gone'],
    [
      'a locked cell of a protected sheet',
      { sheets: { 绩效: protectedSheet }, styles: unlocked },
      planFor('A1', { empty: true }),
      'protected-sheet',
    ],
  ])('%s', async (_why, parts, plan, code) => expect(await codeOf(workbookFile(parts), plan)).toBe(code));

  test('an unlocked cell of a protected sheet is written', async () => {
    const host = createFileHost(workbookFile({ sheets: { 绩效: protectedSheet }, styles: unlocked }), '表.xlsx');
    await host.apply(planFor('B1', { empty: true }));
    expect(await contentIn(host, 'B1')).toEqual({ number: 1 });
  });
});

test('a cell whose address is none is damage, and nothing is written', async () => {
  const bytes = workbookFile({ sheets: { 表: '<sheetData><row r="1"><c r=" A1"><v>1</v></c></row></sheetData>' } });
  const host = createFileHost(bytes, 'x.xlsx');
  const change = { do: 'set', at: { sheet: '表', cell: 'B1' }, before: { empty: true }, after: { number: 1 } } as const;
  await expect(host.apply({ title: '', changes: [change] })).rejects.toMatchObject({ code: 'truncated' });
  expect(host.bytes()).toBe(bytes);
});
