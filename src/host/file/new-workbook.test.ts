import { read } from '@e965/xlsx';
import type { CellContent, Plan } from '../../core/plan/plan';
import { cellAt } from '../../core/sheet/sheet';
import type { BlankCell, BlankForm } from '../../core/templates/blank-form';
import { createFileHost, emptyWorkbook } from './index';
import { newWorkbook } from './new-workbook';

const LINK = `=HYPERLINK("表.xlsx#'自评 ''表'''!F12","F12")`;

const at = (top: number, left: number, content: CellContent, more: Partial<BlankCell> = {}): BlankCell => ({
  area: { top, left, bottom: top, right: left },
  content,
  role: 'text',
  ...more,
});

const BLANK: BlankForm = {
  id: 'report',
  name: '问题清单',
  columnWidths: [20, 20, 20],
  rowHeights: [20, 20],
  titleRow: 1,
  cells: [
    at(1, 1, { text: '问题 & <位置>' }, { area: { top: 1, left: 1, bottom: 1, right: 2 }, role: 'header' }),
    at(2, 3, { formula: LINK, result: 'F12' }, { role: 'link' }),
    at(2, 1, { number: 9.5 }, { role: 'number' }),
    at(2, 2, { text: '=1+1' }),
  ],
};

const PLAN: Plan = {
  title: '导出检查报告',
  changes: [
    { do: 'addSheet', sheet: "它's", blank: BLANK },
    { do: 'addSheet', sheet: '得分', blank: { ...BLANK, cells: [BLANK.cells[2] ?? at(1, 1, { empty: true })] } },
  ],
};

describe('a new workbook with drawn sheets', () => {
  const bytes = newWorkbook(PLAN);

  test('holds what a file host would have drawn, in every cell with its format', async () => {
    const host = createFileHost(emptyWorkbook(), '报告.xlsx');
    await host.apply({ ...PLAN, changes: [...PLAN.changes, { do: 'deleteSheet', sheet: 'Sheet1' }] });
    const { sheets } = await createFileHost(bytes, '报告.xlsx').read();
    expect(sheets).toEqual((await host.read()).sheets);
    expect(sheets.map(({ name }) => name)).toEqual(["它's", '得分']);
  });

  test('a text that looks like a formula stays a text', async () => {
    const [sheet] = (await createFileHost(bytes, '报告.xlsx').read()).sheets;
    const cell = sheet && cellAt(sheet, 2, 2);
    expect([cell?.value, cell?.formula]).toEqual(['=1+1', undefined]);
  });

  test('is read by SheetJS: links with their words, names of sheets, the row that every page repeats', () => {
    const { SheetNames, Sheets, Workbook } = read(bytes);
    expect(SheetNames).toEqual(["它's", '得分']);
    expect(Sheets["它's"]?.['C2']).toMatchObject({ f: LINK.slice(1), v: 'F12' });
    expect(Sheets["它's"]?.['A1']).toMatchObject({ v: '问题 & <位置>' });
    expect(Workbook?.Names).toEqual([
      expect.objectContaining({ Name: '_xlnm.Print_Titles', Ref: "'它''s'!$1:$1", Sheet: 0 }),
      expect.objectContaining({ Name: '_xlnm.Print_Titles', Ref: "'得分'!$1:$1", Sheet: 1 }),
    ]);
  });
});
