import { checkAll } from '../../src/taskpane/session/checking';
import { fillForm } from '../../src/taskpane/session/filling';
import { generateMonitoring } from '../../src/taskpane/session/making-forms';
import { previewReasons, writeReason } from '../../src/taskpane/session/reasons';
import { keyOf } from '../../src/taskpane/session/state';
import { checkedForm, open, type Opened } from './opened.testing';

/** A checked workbook whose first form was chosen, and what somebody did to it since. */
async function afterwards(change: (opened: Opened, sheet: string) => unknown, file = 'dalian.xlsx') {
  const opened = await open(file);
  await checkAll(opened.session);
  const { form } = checkedForm(opened);
  await change(opened, form.sheet);
  opened.session.store.set({ stale: true });
  return { opened, form, state: () => opened.session.store.get() };
}

const insertedAbove = ({ host }: Opened, sheet: string) =>
  host.apply({ title: '', changes: [{ do: 'insertRows', sheet, row: 1, count: 2 }] });

describe('a form that was chosen before the workbook changed', () => {
  test('is found where its rows are now', async () => {
    const { opened, form, state } = await afterwards(insertedAbove);
    await generateMonitoring(opened.session, keyOf(form), 9);
    expect(state().preview?.plan.changes).toMatchObject([{ do: 'addSheet' }]);
  });

  test('and is another one now: its sheet is still there, and is not said to be gone', async () => {
    const { opened, form, state } = await afterwards(async (opened, sheet) => {
      await insertedAbove(opened, sheet);
      opened.host.type({ sheet, cell: nameCell(opened) }, { text: '改了名的项目' });
    });
    await generateMonitoring(opened.session, keyOf(form), 9);
    expect(state()).toMatchObject({
      preview: null,
      notice: { kind: 'error', error: { title: expect.stringContaining(form.projectName ?? '?') as unknown } },
    });
    expect(JSON.stringify(state().notice)).toContain(`工作表“${form.sheet}”还在`);
  });

  test('and whose sheet was deleted', async () => {
    const { opened, form, state } = await afterwards(({ host }, sheet) => host.deleteSheet(sheet));
    await generateMonitoring(opened.session, keyOf(form), 9);
    expect(state().notice).toMatchObject({ error: { title: `没有修改：找不到工作表“${form.sheet}”` } });
  });

  test('reasons that were written for its rows are not written into others', async () => {
    const { opened, form, state } = await afterwards(insertedAbove, 'changji.xlsx');
    writeReason(opened.session, form, form.indicators[0]?.row ?? 0, '资金到位晚');
    await previewReasons(opened.session, form);
    expect(state()).toMatchObject({ preview: null, notice: { kind: 'error' } });
    expect(state().reasons[keyOf(form)]).not.toEqual({});
  });
});

test('a form that was taken along and is no longer kept is no missing sheet', async () => {
  const opened = await open('dalian.xlsx');
  await checkAll(opened.session);
  await fillForm(opened.session, keyOf(checkedForm(opened).form), null);
  expect(opened.session.store.get().notice).toMatchObject({
    error: { title: expect.not.stringContaining('工作表') as unknown },
  });
});

/** The cell of the project's name after two rows were inserted above. */
function nameCell(opened: Opened): string {
  const field = checkedForm(opened).form.fields.find(({ name }) => name === 'projectName');
  if (!field) throw new Error('no project name');
  return field.cell.replace(/\d+/, (row) => String(Number(row) + 2));
}
