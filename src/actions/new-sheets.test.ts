import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../core/form/recognise';
import { sheetOfBlank } from '../core/templates/sheet-of-blank';
import { createFileHost } from '../host/file';
import { planCarryForward } from './carry-forward';
import { marksToConfirm, planRelayout } from './relayout';

const FILE = join(__dirname, '../../test/fixtures/forms/pasted-pingluo.xlsx');

async function open() {
  const host = createFileHost(readFileSync(FILE), 'pasted-pingluo.xlsx');
  const workbook = await host.read();
  return { host, workbook, forms: workbook.sheets.flatMap((sheet) => recognise(sheet).forms) };
}

test('several forms are carried forward at once, each to a sheet of its own in the file', async () => {
  const { host, workbook, forms } = await open();
  const { plan, carried } = planCarryForward(
    workbook,
    forms.map((form) => ({ form })),
  );
  const sheets = carried.map(({ sheet }) => sheet);
  await host.apply(plan);
  const after = await host.read();
  expect(sheets).toHaveLength(forms.length);
  expect(after.sheets.map(({ name }) => name)).toEqual([...workbook.sheets.map(({ name }) => name), ...sheets]);
  const years = after.sheets.slice(-sheets.length).map((sheet) => recognise(sheet).forms[0]?.year);
  expect(years).toEqual(forms.map(({ year }) => (year === null ? null : year + 1)));
});

test('a pasted form is redrawn with its repaired rows listed; the original stays', async () => {
  const { host, workbook, forms } = await open();
  const form = forms.find(({ indicators }) => indicators.some(({ repaired }) => repaired));
  if (!form) throw new Error('no repaired row in the fixture');
  const planned = planRelayout(workbook, [form], 'pingluo');
  const [relaid] = planned.relaid;
  if (!relaid) throw new Error('nothing redrawn');
  await host.apply(planned.plan);
  expect(await host.mark(marksToConfirm(planned))).toMatchObject({ marked: relaid.repaired.length, refused: [] });
  const after = await host.read();
  const drawn = after.sheets.find(({ name }) => name === relaid.sheet);
  const rows = drawn ? recognise(drawn).forms.flatMap(({ indicators }) => indicators) : [];
  expect(rows.map(({ level3 }) => level3).toSorted()).toEqual(form.indicators.map(({ level3 }) => level3).toSorted());
  expect(relaid.repaired.map(({ cell }) => rows.find(({ cells }) => cells.level3 === cell)?.level3)).toEqual(
    relaid.repaired.map(({ name }) => name),
  );
  expect(after.sheets.slice(0, workbook.sheets.length)).toEqual(workbook.sheets);
});

test('an unknown layout is refused', async () => {
  const { workbook, forms } = await open();
  const [form] = forms;
  expect(() => form && planRelayout(workbook, [form], 'nowhere')).toThrow(RangeError);
});

test('a form redrawn for another year leaves out what became of its own', async () => {
  const file = join(__dirname, '../../test/fixtures/forms/changji.xlsx');
  const workbook = await createFileHost(readFileSync(file), 'changji.xlsx').read();
  const forms = workbook.sheets.flatMap((sheet) => recognise(sheet).forms);
  const { relaid } = planRelayout(workbook, forms, 'project-self-evaluation', 2022);
  const made = relaid.flatMap(({ blank }) => recognise(sheetOfBlank(blank)).forms);
  expect(made.map(({ year }) => year)).toEqual(forms.map(() => 2022));
  expect(made.flatMap(({ indicators }) => indicators.filter(({ actual, score }) => actual || score))).toEqual([]);
  const names = (from: typeof forms) => from.map(({ indicators }) => indicators.map(({ level3 }) => level3).toSorted());
  expect(names(made)).toEqual(names(forms));
});
