import type { Form } from '../../src/core/form/form';
import { areaOf } from '../../src/core/sheet/address';
import { checkActiveSheet, checkAll } from '../../src/taskpane/session/checking';
import { fillForm } from '../../src/taskpane/session/filling';
import { generateMonitoring } from '../../src/taskpane/session/making-forms';
import { previewReasons, writeReason } from '../../src/taskpane/session/reasons';
import { watchWorkbook } from '../../src/taskpane/session/watching';
import { computeScores, tick } from '../../src/taskpane/session/scoring';
import type { Session } from '../../src/taskpane/session/session';
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

  describe('what was written and ticked for it here', () => {
    const REASON = '资金到位晚';

    /** A reason for the second row and a tick at its score, then something done to the form by hand. */
    async function moved(change: (opened: Opened, form: Form) => unknown) {
      const opened = await open('changji.xlsx');
      const { session } = opened;
      await checkAll(session);
      const { form } = checkedForm(opened);
      writeReason(session, form, form.indicators[1]?.row ?? 0, REASON);
      tick(session, form, form.indicators[1]?.cells.score ?? '', true);
      session.store.set({ formKey: keyOf(form) });
      await change(opened, form);
      await checkAll(session);
      return { opened, form, now: checkedForm(opened).form, state: session.store.get() };
    }

    test.each<[string, (opened: Opened, form: Form) => unknown]>([
      ['rows inserted above', (opened, { sheet }) => insertedAbove(opened, sheet)],
      [
        'a row inserted within',
        ({ host }, { sheet, indicators }) =>
          host.apply({ title: '', changes: [{ do: 'insertRows', sheet, row: indicators[1]?.row ?? 0, count: 1 }] }),
      ],
      ['its sheet renamed', ({ host }, { sheet }) => host.renameSheet(sheet, '改过的名')],
      ['another sheet deleted', ({ host, session }) => host.deleteSheet(lastSheet(session))],
    ])('goes along: %s', async (_what, change) => {
      const { now, state } = await moved(change);
      const row = now.indicators.find(({ level2 }) => level2 === '质量指标');
      expect(state).toMatchObject({ formKey: keyOf(now), reasons: { [keyOf(now)]: { [row?.row ?? 0]: REASON } } });
      expect(state.ticks[keyOf(now)]).toEqual([row?.cells.score]);
      expect(Object.keys(state.reasons)).toEqual([keyOf(now)]);
    });

    test('is written into the rows that it was written for', async () => {
      const { opened, form } = await moved((opened, { sheet }) => insertedAbove(opened, sheet));
      await previewReasons(opened.session, checkedForm(opened).form);
      const at = { sheet: form.sheet, cell: checkedForm(opened).form.indicators[1]?.cells.deviation };
      expect(opened.session.store.get().preview?.plan.changes).toMatchObject([{ at, after: { text: REASON } }]);
    });

    test('waits while only another sheet is checked', async () => {
      const { opened, now } = await moved(async ({ host, session }) => {
        await host.reveal({ sheet: lastSheet(session), cell: 'A1' });
        await checkActiveSheet(session);
      });
      expect(opened.session.store.get().reasons[keyOf(now)]).toEqual({ [now.indicators[1]?.row ?? 0]: REASON });
    });

    test('is left out where its row was deleted', async () => {
      const { state } = await moved(({ host }, { sheet, indicators }) =>
        host.apply({ title: '', changes: [{ do: 'deleteRows', sheet, row: indicators[1]?.row ?? 0, count: 1 }] }),
      );
      expect(Object.values(state.reasons)).toEqual([{}]);
      expect(Object.values(state.ticks)).toEqual([[]]);
    });
  });
});

test('what was chosen, written and ticked for a deleted form does not pass to the one that moves into its place', async () => {
  const { host, session } = await open('stacked.xlsx');
  await checkAll(session);
  const forms = () => session.store.get().result?.forms.map(({ form }) => form) ?? [];
  const upper = forms().findIndex((form, index) => heightOf(form) === heightOf(forms()[index + 1]));
  const [deleted, next] = forms().slice(upper);
  if (!deleted || !next) throw new Error('no two forms of one size');
  writeReason(session, deleted, deleted.indicators[1]?.row ?? 0, '资金到位晚');
  tick(session, deleted, 'H60', true);
  session.store.set({ formKey: keyOf(deleted) });
  const count = areaOf(next.range).top - areaOf(deleted.range).top;
  const row = areaOf(deleted.range).top;
  await host.apply({ title: '', changes: [{ do: 'deleteRows', sheet: deleted.sheet, row, count }] });
  await checkAll(session);
  expect(forms()[upper]).toMatchObject({ range: deleted.range, projectName: next.projectName });
  expect(session.store.get()).toMatchObject({ formKey: null, reasons: {}, ticks: {} });
});

/** How many rows a form has; NaN for none. */
function heightOf(form: Form | undefined): number {
  if (!form) return NaN;
  const { top, bottom } = areaOf(form.range);
  return bottom - top;
}

test('scores stay as they are when rows move, until a check finds out what became of them', async () => {
  const { host, session } = await open('changji.xlsx');
  await computeScores(session);
  await watchWorkbook(session);
  const { scores } = session.store.get();
  const { form } = scores?.[0] ?? fail();
  await host.apply({ title: '', changes: [{ do: 'insertRows', sheet: form.sheet, row: 1, count: 1 }] });
  host.type({ sheet: form.sheet, cell: 'A1' }, { text: '附件' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.store.get()).toMatchObject({ stale: true, notice: null });
  expect(session.store.get().scores).toBe(scores);
  await checkAll(session);
  expect(session.store.get().scores?.[0]?.form.indicators[0]?.row).toBe((form.indicators[0]?.row ?? 0) + 1);
});

function fail(): never {
  throw new Error('nothing was scored');
}

function lastSheet({ store }: Session): string {
  return store.get().result?.workbook.sheets.at(-1)?.name ?? '';
}

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
