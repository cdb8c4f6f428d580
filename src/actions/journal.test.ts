import type { CellContent, Plan } from '../core/plan/plan';
import { HostError, type Host } from '../host/host';
import { createMemoryHost, type MemoryHost } from '../../test/pane/memory-host';
import { sheetOf } from '../core/sheet/sheet.testing';
import { applyPlan, createJournal, forgetLast, loadJournal, undoLast } from './journal';

const AT = { sheet: '表', cell: 'A1' };

function host(): MemoryHost {
  const sheets = [sheetOf([['甲', '乙']], { name: '表' })];
  return createMemoryHost({ name: '测试', sheets, activeSheet: '表', activeCell: AT });
}

function writing(before: string, after: string, cell = 'A1'): Plan {
  const change = { do: 'set', at: { sheet: '表', cell }, before: { text: before }, after: { text: after } } as const;
  return { title: `${before}改为${after}`, changes: [change] };
}

async function cells({ read }: Host): Promise<unknown[]> {
  return (await read()).sheets[0]?.rows[0]?.map((cell) => cell?.value) ?? [];
}

describe('taking back', () => {
  test('several steps, newest first', async () => {
    const [excel, journal] = [host(), createJournal()];
    await applyPlan(excel, journal, writing('甲', '丙'));
    await applyPlan(excel, journal, writing('丙', '丁'));
    expect((await undoLast(excel, journal))?.plan.title).toBe('丙改为丁');
    expect(await cells(excel)).toEqual(['丙', '乙']);
    expect((await undoLast(excel, journal))?.plan.title).toBe('甲改为丙');
    expect(await cells(excel)).toEqual(['甲', '乙']);
    expect(await undoLast(excel, journal)).toBeNull();
  });

  test('a cell that has changed since: nothing is touched and the step stays', async () => {
    const [excel, journal] = [host(), createJournal()];
    await applyPlan(excel, journal, writing('甲', '丙'));
    excel.type(AT, { text: '用户改的' });
    await expect(undoLast(excel, journal)).rejects.toMatchObject({ code: 'changed-since-writing' });
    expect(await cells(excel)).toEqual(['用户改的', '乙']);
    expect(journal.plans).toHaveLength(1);
  });

  test('a step that stands in the way can be given up; the one before it is then next', async () => {
    const [excel, journal] = [host(), createJournal()];
    await applyPlan(excel, journal, writing('乙', '戊', 'B1'));
    await applyPlan(excel, journal, writing('甲', '丙'));
    excel.type(AT, { text: '用户改的' });
    await forgetLast(excel, journal);
    await undoLast(excel, journal);
    expect(await cells(excel)).toEqual(['用户改的', '乙']);
  });

  test('what Excel’s own undo has taken back is not written again', async () => {
    const [excel, journal] = [host(), createJournal()];
    await applyPlan(excel, journal, writing('甲', '丙'));
    excel.type(AT, { text: '甲' });
    expect(await undoLast(excel, journal)).toMatchObject({ already: true });
    expect(journal.plans).toHaveLength(0);
  });
});

describe('what the next pane knows', () => {
  test('the newest five steps, formats included', async () => {
    const [excel, journal] = [host(), createJournal()];
    const contents: CellContent[] = [{ text: '甲' }, { empty: true, format: '0%' }, { number: 1, format: '0.0' }];
    for (const [index, after] of [...contents, ...contents].entries()) {
      const before = index === 0 ? { text: '甲' } : ([...contents, ...contents][index - 1] ?? after);
      await applyPlan(excel, journal, { title: `${index}`, changes: [{ do: 'set', at: AT, before, after }] });
    }
    const next = await loadJournal(excel);
    expect(next.plans.map(({ title }) => title)).toEqual(['1', '2', '3', '4', '5']);
    expect(next).toMatchObject({ isLost: false, plans: journal.plans.slice(1) });
  });

  test.each([
    ['cut off', '[{"title":"甲'],
    ['of another program', '{"steps":[]}'],
  ])('a record that is %s is lost, and that is known', async (_why, saved) => {
    const excel = host();
    await excel.settings.set('jixiao.journal', saved);
    expect(await loadJournal(excel)).toMatchObject({ isLost: true, plans: [] });
  });

  test('a workbook without a record has lost nothing', async () => {
    expect(await loadJournal(host())).toMatchObject({ isLost: false, plans: [] });
  });

  test('a step that the workbook cannot keep is written all the same and can be taken back here', async () => {
    const [excel, journal] = [host(), createJournal()];
    const set = jest.spyOn(excel.settings, 'set').mockRejectedValue(new HostError('failed'));
    expect(await applyPlan(excel, journal, writing('甲', '丙'))).toBe(false);
    set.mockRestore();
    await undoLast(excel, journal);
    expect(await cells(excel)).toEqual(['甲', '乙']);
  });

  test('a step too long for the workbook is not kept in part', async () => {
    const [excel, journal] = [host(), createJournal()];
    expect(await applyPlan(excel, journal, writing('甲', '长'.repeat(600_000)))).toBe(false);
    expect((await loadJournal(excel)).plans).toEqual([]);
  });
});
