import { rectOfA1 } from '../../src/workbench/excel/book/rect';
import type { Mark } from '../../src/host/host';
import { simulation } from '../simulated-excel/simulation';
import { excelSubject } from './excel-subject';
import { form, FORM, type Subject } from './subject';

const USER_FORMAT = { range: 'C3:D5', formula: '=$D3<6', fill: '#00FF00' };
const MARKS: readonly Mark[] = [
  { sheet: FORM, cell: 'B3', severity: 'info' },
  { sheet: FORM, cell: 'C4', severity: 'warning' },
  { sheet: FORM, cell: 'C3', severity: 'error' },
];

const excel = simulation([]);

afterEach(() => {
  jest.restoreAllMocks();
  excel.current.host.faults.clear();
});

const start = (): Promise<Subject> => excelSubject(excel.current, [form({ userFormats: [USER_FORMAT] })]);

function sheetOfForm() {
  const [sheet] = excel.current.host.book.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('what was drawn half-way is deleted in one pass from the lowest priority: Excel counts those behind anew', async () => {
  let most = 0;
  for (const writes of [1, 12, 13, 23, 24]) {
    const { host, conditionalFormats } = await start();
    const before = await conditionalFormats(FORM);
    const sheet = sheetOfForm();
    const ids = (): string[] => sheet.conditionalFormats().map(({ id }) => id);
    const remove = sheet.deleteConditionalFormat.bind(sheet);
    const places: number[] = [];
    let there: string[] | null = null;
    jest.spyOn(sheet, 'deleteConditionalFormat').mockImplementation((id) => {
      there ??= ids();
      places.push(there.indexOf(id));
      return remove(id);
    });
    excel.current.host.faults.failAfterWrites(writes);
    await expect(host.mark(MARKS)).rejects.toMatchObject({ name: 'HostError' });
    expect([writes, places]).toEqual([writes, [...places].sort((one, other) => other - one)]);
    expect([writes, await conditionalFormats(FORM)]).toEqual([writes, before]);
    most = Math.max(most, places.length);
  }
  expect(most).toBeGreaterThan(2);
});

test.each([
  ['whole columns', 'B:C', '=$B1>1'],
  ['more cells than can be listed', 'A2:Z1048576', '=$A2=""'],
])('a format that somebody else draws meanwhile stays: %s', async (_why, range, formula) => {
  const { host, conditionalFormats } = await start();
  const sheet = sheetOfForm();
  const rect = rectOfA1(range);
  const { faults } = excel.current.host;
  faults.failAfterWrites(1);
  const beforeWrite = faults.beforeWrite.bind(faults);
  let drawn: Promise<void> | null = null;
  jest.spyOn(faults, 'beforeWrite').mockImplementation(() => {
    if (rect) drawn ??= sheet.addConditionalRule({ id: 'other', rects: [rect], formula, look: {}, stopIfTrue: false });
    beforeWrite();
  });
  await expect(host.mark(MARKS)).rejects.toMatchObject({ name: 'HostError' });
  await drawn;
  expect((await conditionalFormats(FORM)).map((format) => format.formula).sort()).toEqual(
    [formula, USER_FORMAT.formula].sort(),
  );
});
