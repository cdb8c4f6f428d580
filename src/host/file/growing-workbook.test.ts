import { strFromU8, unzipSync } from 'fflate';
import { drawing, type Drawing } from '../../core/templates/drawing';
import { growingWorkbook, type RowStore } from './growing-workbook';
import { createFileHost } from './index';
import { newWorkbook } from './new-workbook';

const WIDTHS = [12, 20];

function store(): RowStore {
  const rows: string[] = [];
  return { put: (text) => rows.push(text), all: () => rows };
}

/** Steps of a sheet: a head that is repeated on every page, a row too tall for one, rows of every content. */
const STEPS: readonly ((form: Drawing) => void)[] = [
  (form) =>
    void form
      .row(30, ['A:B', '检查汇总', 'title'])
      .row(24, ['A', '文件', 'header'], ['B', '数', 'header'])
      .repeatOnPages(),
  (form) => void form.row(20, ['A', '长'.repeat(400), 'text'], ['B', { number: 3, format: '0' }, 'label']),
  () => undefined,
  (form) => void form.row(20, ['A', '=甲<乙', 'text'], ['B', { formula: '=HYPERLINK("a","b")', result: 'b' }, 'link']),
];

function inPieces(): { name: string; text: string }[] {
  const book = growingWorkbook(store);
  const sheets = ['汇总', '问题'].map((name) => book.sheet(name, WIDTHS));
  book.sheet('空', WIDTHS, () => true).add(drawn(STEPS));
  for (const step of STEPS) for (const sheet of sheets) sheet.add(drawn([step]));
  const bytes: Uint8Array[] = [];
  book.end((some) => bytes.push(some.slice()));
  return partsOf(Buffer.concat(bytes));
}

function drawn(steps: typeof STEPS) {
  const form = drawing('x', '汇总', WIDTHS);
  for (const step of steps) step(form);
  return form.done();
}

function partsOf(bytes: Uint8Array): { name: string; text: string }[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, text: strFromU8(content) }));
}

test('a workbook drawn in pieces is the one that is drawn at once, without the sheet that is left out', () => {
  const changes = ['汇总', '问题'].map((sheet) => ({ do: 'addSheet', sheet, blank: drawn(STEPS) }) as const);
  const whole = partsOf(newWorkbook({ title: '', changes }));
  expect(inPieces()).toEqual(expect.arrayContaining(whole));
  expect(inPieces()).toHaveLength(whole.length);
});

test('a chart hangs on its sheet as on one that is drawn at once', async () => {
  const cells = { top: 1, bottom: 2, left: 1, right: 1 };
  const chart = { title: '得分', names: cells, values: { ...cells, left: 2, right: 2 }, area: cells };
  const book = growingWorkbook(store);
  book.sheet('空', WIDTHS, () => true);
  const sheet = book.sheet('汇总', WIDTHS);
  sheet.add(drawn(STEPS));
  sheet.show(chart);
  const bytes: Uint8Array[] = [];
  book.end((some) => bytes.push(some.slice()));
  const host = createFileHost(newWorkbook({ title: '', changes: [] }), 'x.xlsx');
  await host.apply({ title: '', changes: [{ do: 'addSheet', sheet: '汇总', blank: { ...drawn(STEPS), chart } }] });
  const hanging = (parts: { name: string; text: string }[]) => parts.filter(({ name }) => /chart|drawing/.test(name));
  const [grown, whole] = [partsOf(Buffer.concat(bytes)), partsOf(host.bytes())];
  expect(hanging(grown)).toEqual(hanging(whole));
  expect(hanging(grown)).toHaveLength(3);
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'])
    expect(grown.find(({ name }) => name === part)?.text).toContain(
      part.endsWith('rels') ? '/drawing1.xml' : '<drawing ',
    );
  const types = grown.find(({ name }) => name === '[Content_Types].xml')?.text;
  for (const part of ['charts/chart1', 'drawings/drawing1']) expect(types).toContain(`PartName="/xl/${part}.xml"`);
});

test('it is a workbook that can be read', async () => {
  const bytes: Uint8Array[] = [];
  const book = growingWorkbook(store);
  book.sheet('汇总', WIDTHS).add(drawn(STEPS));
  book.end((some) => bytes.push(some.slice()));
  const { sheets } = await createFileHost(Buffer.concat(bytes), 'x.xlsx').read();
  expect(sheets.map(({ name, rows }) => [name, rows[1]?.[0]?.value])).toEqual([['汇总', '文件']]);
});

test('a sheet takes the last row that Excel has, and refuses the next in words', () => {
  const sheet = growingWorkbook(() => ({ put: () => undefined, all: () => [] })).sheet('问题', WIDTHS);
  const blank = (rows: number) => ({ ...drawn([]), rowHeights: Array<number>(rows).fill(15) });
  for (const rows of [1_048_000, 575, 1]) sheet.add(blank(rows));
  expect(() => sheet.add(blank(1))).toThrow(
    expect.objectContaining({ code: 'too-large', data: { sheet: '问题', detail: 'sheet-full' } }),
  );
});
