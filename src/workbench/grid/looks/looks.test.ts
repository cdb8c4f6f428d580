import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { colourOf, themeOf } from './colours';
import { conditionalFormatsOf } from './conditional-formats';
import { columnPixels, rowPixels, sheetLookOf } from './sheet-look';
import { stylesOf } from './styles';
import { elementTree } from './xml';

const THEME = themeOf(undefined);

/** 一个样式表：各部分只写用到的，单元格样式引用第 0 个字体、填充、边框。 */
function cellStyle({ font = '', fill = '', border = '', xf = '', formats = '' }): IStyleData | undefined {
  const xml = `<styleSheet><numFmts>${formats}</numFmts><fonts><font>${font}</font></fonts><fills><fill>${fill}</fill></fills>
    <borders><border>${border}</border></borders><cellXfs>${xf || '<xf fontId="0" fillId="0" borderId="0" numFmtId="0"/>'}</cellXfs></styleSheet>`;
  return stylesOf(xml, THEME, { 9: '0%' }).cells[0];
}

describe('cell styles', () => {
  test.each<[string, Parameters<typeof cellStyle>[0], object]>([
    ['a font', { font: '<b/><sz val="16"/><name val="宋体"/>' }, { bl: 1, fs: 16, ff: '宋体' }],
    ['bold switched off', { font: '<b val="0"/><sz val="11"/>' }, { fs: 11 }],
    ['an underline that is none', { font: '<u val="none"/><i/>' }, { it: 1 }],
    [
      'a solid fill is its foreground',
      { fill: '<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill>' },
      { bg: { rgb: '#FFC7CE' } },
    ],
    ['the fill that every file has second is none', { fill: '<patternFill patternType="gray125"/>' }, {}],
    [
      'borders, black where no colour is said',
      { border: '<left style="thin"/><right/><top style="medium"><color rgb="FFFF0000"/></top>' },
      {
        bd: {
          l: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } },
          t: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#FF0000' } },
        },
      },
    ],
    [
      'alignment and wrapping',
      { xf: '<xf><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' },
      { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP },
    ],
    ['text stands at the bottom where nothing is said', {}, { vt: VerticalAlign.BOTTOM }],
    ['a format known by number', { xf: '<xf numFmtId="9"/>' }, { n: { pattern: '0%' } }],
    [
      'a format of the file',
      { formats: '<numFmt numFmtId="164" formatCode="0&quot;年&quot;"/>', xf: '<xf numFmtId="164"/>' },
      { n: { pattern: '0"年"' } },
    ],
    ['stacked characters', { xf: '<xf><alignment textRotation="255"/></xf>' }, { tr: { a: 0, v: 1 } }],
  ])('%s', (_why, parts, expected) => expect(cellStyle(parts)).toMatchObject(expected));

  test('cells that stay unlocked on a protected sheet are known', () => {
    const xml = '<styleSheet><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>';
    expect([...stylesOf(xml, THEME, {}).unlocked]).toEqual([1]);
  });
});

describe('colours', () => {
  test.each([
    ['plain', '<color rgb="FF1F4E79"/>', '#1F4E79'],
    ['theme 1 is dark text', '<color theme="1"/>', '#000000'],
    ['theme, lighter', '<color theme="4" tint="0.8"/>', '#DAE3F3'],
    ['theme, darker', '<color theme="0" tint="-0.25"/>', '#BFBFBF'],
    ['by number', '<color indexed="10"/>', '#FF0000'],
    ['left to the program', '<color auto="1"/>', undefined],
  ])('%s', (_why, xml, expected) => expect(colourOf(elementTree(xml), THEME)).toBe(expected));
});

describe('sheets', () => {
  const sheet = (inner: string) => sheetLookOf(`<worksheet>${inner}</worksheet>`);

  test('widths and heights in pixels', () => {
    expect([columnPixels(14), columnPixels(8.43), rowPixels(15)]).toEqual([98, 59, 20]);
    expect(sheet('<cols><col min="2" max="3" width="14"/></cols>').columns).toEqual({ 1: { w: 98 }, 2: { w: 98 } });
    expect(sheet('<sheetData><row r="3" ht="30" hidden="1"/></sheetData>').rows).toEqual({ 2: { h: 40, hd: 1 } });
  });

  test('style numbers, those of empty cells too', () => {
    expect(
      sheet('<sheetData><row r="2"><c r="B2" s="3"/><c r="C2" s="0"/><c r="D2"/></row></sheetData>').cells,
    ).toEqual({ 1: { 1: 3 } });
  });

  test('frozen panes, but not split ones', () => {
    const pane = (state: string) =>
      sheet(`<sheetViews><sheetView><pane ySplit="4" state="${state}"/></sheetView></sheetViews>`).freeze;
    expect(pane('frozen')).toEqual({ xSplit: 0, ySplit: 4, startColumn: -1, startRow: 4 });
    expect(pane('split')).toBeUndefined();
  });

  test('hidden grid lines', () => {
    expect(sheet('<sheetViews><sheetView showGridLines="0"/></sheetViews>').gridlines).toBe(false);
    expect(sheet('').gridlines).toBe(true);
  });
});

describe('conditional formats', () => {
  const RED = { bg: { rgb: '#FF0000' } };
  const formats = (rules: string, sqref = 'B2:B5') =>
    conditionalFormatsOf(
      `<worksheet><conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting></worksheet>`,
      [RED],
    );
  const formulas = (rules: string) => formats(rules).map(({ formula }) => formula);

  test.each([
    ['a formula', '<cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;1</formula></cfRule>', ['=B2>1']],
    [
      'a comparison',
      '<cfRule type="cellIs" dxfId="0" operator="lessThan" priority="1"><formula>60</formula></cfRule>',
      ['=B2<60'],
    ],
    [
      'not between',
      '<cfRule type="cellIs" dxfId="0" operator="notBetween" priority="1"><formula>1</formula><formula>9</formula></cfRule>',
      ['=NOT(AND(B2>=1,B2<=9))'],
    ],
    ['a colour scale is not shown', '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>', []],
    [
      'the most important first',
      '<cfRule type="expression" dxfId="0" priority="2"><formula>two</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>one</formula></cfRule>',
      ['=one', '=two'],
    ],
  ])('%s', (_why, rules, expected) => expect(formulas(rules)).toEqual(expected));

  test('every range of a rule', () => {
    const [format] = formats(
      '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>',
      'B2 D4:D5',
    );
    expect(format?.ranges).toEqual([
      { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 },
      { startRow: 3, startColumn: 3, endRow: 4, endColumn: 3 },
    ]);
    expect(format?.style).toMatchObject(RED);
  });
});
