import type { CarriedSheet } from '../../src/actions/carry-forward';
import { describeError } from '../../src/actions/describe-error';
import { allFindings } from '../../src/actions/mark';
import { draftOwnPolicy, droppedPolicy, keptPolicy } from '../../src/actions/own-policy';
import { layouts } from '../../src/actions/relayout';
import { indicatorsFromProse } from '../../src/actions/prose';
import { planProposedWeights } from '../../src/actions/weights';
import type { Plan } from '../../src/core/plan/plan';
import { HostError } from '../../src/host/host';
import { checkActiveSheet, checkAll, removeMarks } from '../../src/taskpane/session/checking';
import { insertBlank, insertIndicators, insertProposals, readSelectedText } from '../../src/taskpane/session/inserting';
import {
  carryToNextYear,
  redraw,
  generateMonitoring,
  generateSelfEvaluation,
} from '../../src/taskpane/session/making-forms';
import { generateWorkingPaper } from '../../src/taskpane/session/papers';
import { previewFor } from '../../src/taskpane/session/planning';
import { previewReasons, writeReason } from '../../src/taskpane/session/reasons';
import { choose, computeScores } from '../../src/taskpane/session/scoring';
import { reveal } from '../../src/taskpane/session/reveal';
import { keyOf } from '../../src/taskpane/session/state';
import { lookAtWorkbook, openSession } from '../../src/taskpane/session/session';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { exportSettings } from '../../src/actions/profile-file';
import { accept, acceptNoLonger, changeProfile, takeSettings } from '../../src/taskpane/session/settings';
import { watchWorkbook } from '../../src/taskpane/session/watching';
import { apply, applyPreview, preview, undo } from '../../src/taskpane/session/writing';
import { createMemoryHost } from './memory-host';
import { createMemory, fixture, open as openFixture, type Opened } from './opened.testing';

const open = (name = 'changji.xlsx'): Promise<Opened> => openFixture(name);

const state = ({ session }: Opened) => session.store.get();
const firstOf = (opened: Opened) => {
  const [finding] = allFindings(state(opened).result ?? fail('nothing was checked'));
  return finding ?? fail('no finding');
};

function fail(why: string): never {
  throw new Error(why);
}

describe('checking', () => {
  test('校验工作簿 keeps the result and marks the findings', async () => {
    const opened = await open();
    await checkAll(opened.session);
    expect(state(opened).result?.forms).toHaveLength(5);
    expect(opened.host.marks.length).toBeGreaterThan(0);
    expect(state(opened)).toMatchObject({ marked: opened.host.marks.length, busy: null, notice: null });
  });

  test('校验本表 checks the sheet the user looks at', async () => {
    const opened = await open();
    const sheet = fixture('changji.xlsx').sheets[2]?.name ?? fail('no third sheet');
    await opened.host.reveal({ sheet, cell: 'A1' });
    await checkActiveSheet(opened.session);
    expect(state(opened).onlySheet).toBe(sheet);
    expect(state(opened).result?.forms.map(({ form }) => form.sheet)).toEqual([sheet]);
  });

  test('without marks in the settings no cell is marked', async () => {
    const opened = await open();
    await changeProfile(opened.session, { marks: false });
    await checkAll(opened.session);
    expect(opened.host.marks).toEqual([]);
  });

  test('清除标记 says how many there were', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const { length } = opened.host.marks;
    await removeMarks(opened.session);
    expect(opened.host.marks).toEqual([]);
    expect(state(opened)).toMatchObject({
      marked: 0,
      notice: { kind: 'done', text: expect.stringContaining(`${length} 处`) },
    });
  });

  test('a failure is shown in words and leaves the earlier result', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const { result } = state(opened);
    opened.host.failNext('read', new HostError('cell-being-edited'));
    expect(await checkAll(opened.session)).toBe(false);
    expect(state(opened)).toMatchObject({ result, busy: null, notice: { kind: 'error' } });
  });

  test('a second piece of work is not begun while one runs', async () => {
    const opened = await open();
    const [first, second] = await Promise.all([checkAll(opened.session), checkAll(opened.session)]);
    expect([first, second]).toEqual([true, false]);
  });

  test('a cancelled check leaves the earlier result and says so', async () => {
    const { sheets, ...rest } = fixture('changji.xlsx');
    const many = Array.from({ length: 100 }, (_, index) =>
      sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}${index}` })),
    );
    const host = createMemoryHost({ ...rest, sheets: many.flat() });
    const session = await openSession(host, createMemory());
    session.store.subscribe(() => session.store.get().cancel?.());
    expect(await checkAll(session)).toBe(false);
    expect(session.store.get()).toMatchObject({ result: null, busy: null, cancel: null, notice: { kind: 'warning' } });
    expect(host.marks).toEqual([]);
  });

  test('a change by someone else makes the result stale', async () => {
    const opened = await open();
    await watchWorkbook(opened.session);
    await checkAll(opened.session);
    const { sheet, cell } = firstOf(opened);
    opened.host.type({ sheet, cell }, { text: '改过' });
    expect(state(opened).stale).toBe(true);
    await checkAll(opened.session);
    expect(state(opened).stale).toBe(false);
  });

  test('a change on a sheet that was not checked does not', async () => {
    const opened = await open();
    await watchWorkbook(opened.session);
    await checkActiveSheet(opened.session);
    const other = fixture('changji.xlsx').sheets[1]?.name ?? fail('no second sheet');
    opened.host.type({ sheet: other, cell: 'A1' }, { text: '改过' });
    expect(state(opened).stale).toBe(false);
  });
});

describe('writing', () => {
  const change = (opened: Opened): Plan => {
    const at = { sheet: firstOf(opened).sheet, cell: 'Z99' };
    return { title: '改一格', changes: [{ do: 'set', at, before: { empty: true }, after: { text: '新' } }] };
  };

  test('a plan is shown first, then applied, checked again and can be undone', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const plan = change(opened);
    preview(opened.session, plan);
    expect(state(opened).preview?.plan).toBe(plan);
    await applyPreview(opened.session);
    expect(state(opened)).toMatchObject({ preview: null, undoable: '改一格', notice: { kind: 'done', undo: true } });
    await undo(opened.session);
    expect(state(opened)).toMatchObject({ undoable: null, notice: { kind: 'done', undo: false } });
  });

  test('nothing to write is said, not shown as an empty preview', async () => {
    const opened = await open();
    preview(opened.session, { title: '修复全部安全项', changes: [] });
    expect(state(opened)).toMatchObject({ preview: null, notice: { kind: 'warning' } });
  });

  test('what was refused stays out of the journal', async () => {
    const opened = await open();
    await checkAll(opened.session);
    opened.host.failNext('apply', new HostError('changed-since-check', { at: 'Z99' }));
    expect(await apply(opened.session, change(opened))).toBe(false);
    expect(state(opened)).toMatchObject({ undoable: null, notice: { kind: 'error' } });
  });

  test('a check that fails after writing does not read as if nothing had been written', async () => {
    const opened = await open();
    await checkAll(opened.session);
    opened.host.failNext('read', new HostError('disconnected'));
    await apply(opened.session, change(opened));
    expect(state(opened)).toMatchObject({
      stale: true,
      undoable: '改一格',
      notice: { kind: 'warning', undo: true, text: expect.stringContaining('已完成：改一格') },
    });
  });

  test('what an earlier pane wrote can be undone by the next one', async () => {
    const opened = await open();
    await checkAll(opened.session);
    await apply(opened.session, change(opened));
    const next = await openSession(opened.host, opened.session.memory);
    expect(next.store.get().undoable).toBe('改一格');
    await undo(next);
    expect(next.store.get().notice).toMatchObject({ kind: 'done' });
  });
});

describe('a pane that is opened again', () => {
  test('finds the marks of the one before, and names its workbook before anything is read', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const next = await openFixture(opened.host);
    await lookAtWorkbook(next.session);
    expect(state(next)).toMatchObject({ workbook: 'changji.xlsx', marked: state(opened).marked, result: null });
    await removeMarks(next.session);
    expect([state(next).marked, opened.host.marks]).toEqual([0, []]);
  });

  test('says that steps can no longer be taken back where their record cannot be read', async () => {
    const opened = await open();
    await opened.host.settings.set('jixiao.journal', '[{"title":"改');
    const next = await openFixture(opened.host);
    expect(state(next)).toMatchObject({ undoable: null, notice: { text: expect.stringContaining('撤销记录已失效') } });
  });
});

test('where another window has the focus a cell is not shown, and that is said in words', async () => {
  const opened = await open();
  await checkAll(opened.session);
  const { result } = state(opened);
  opened.host.failNext('reveal', new HostError('inactive-workbook'));
  await reveal(opened.session, firstOf(opened));
  expect(state(opened)).toMatchObject({
    result,
    notice: { kind: 'error', error: describeError(new HostError('inactive-workbook')) },
  });
});

describe('settings', () => {
  test('已核实 puts a finding aside, is kept in the workbook, and can be taken back', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const finding = firstOf(opened);
    await accept(opened.session, [finding], '已与合同核对');
    expect(firstOf(opened)).toMatchObject({ rule: finding.rule, accepted: { reason: '已与合同核对' } });
    const next = await openSession(opened.host, opened.session.memory);
    expect(next.store.get().profile.accepted).toHaveLength(1);
    await acceptNoLonger(opened.session, [firstOf(opened).accepted]);
    expect(firstOf(opened).accepted).toBeUndefined();
  });

  test('settings are the user’s, not the workbook’s', async () => {
    const opened = await open();
    await changeProfile(opened.session, { theme: 'dark' });
    const elsewhere = await openSession(createMemoryHost(fixture('dalian.xlsx')), opened.session.memory);
    expect(elsewhere.store.get().profile.theme).toBe('dark');
  });

  test('settings that another window has kept meanwhile stay', async () => {
    const opened = await open();
    const other = await openFixture('dalian.xlsx', opened.session.memory);
    await changeProfile(opened.session, { preset: 'hebei' });
    await changeProfile(other.session, { theme: 'dark' });
    const next = await openFixture('dalian.xlsx', opened.session.memory);
    expect(state(next).profile).toMatchObject({ preset: 'hebei', theme: 'dark' });
  });

  test('a policy of one’s own stays where another window has dropped it and this one chooses it', async () => {
    const opened = await open();
    const { profile } = state(opened);
    const own = keptPolicy(draftOwnPolicy(profile), profile);
    await changeProfile(opened.session, { theme: 'dark', ...own });
    await changeProfile(opened.session, { policy: profile.policy });
    const other = await openFixture('dalian.xlsx', opened.session.memory);
    await changeProfile(other.session, droppedPolicy(state(other).profile, profile.policy));
    await changeProfile(opened.session, { policy: own.policy });
    const next = await openFixture('dalian.xlsx', opened.session.memory);
    expect(state(next).profile).toMatchObject({ theme: 'dark', policy: own.policy });
  });

  test.each([
    ['cut off', '{"theme":'],
    ['of a wrong type', '{"theme":7}'],
    ['no object', '[]'],
  ])('settings that are %s count as not set', async (_why, saved) => {
    const opened = await open();
    const memory = { ...createMemory(), get: () => saved };
    const { store } = await openSession(opened.host, memory);
    expect(store.get().profile.theme).toBe('auto');
  });
});

describe('settings from a file', () => {
  test('are taken over, and what was checked is judged by them', async () => {
    const opened = await open();
    await checkAll(opened.session);
    const { rule } = firstOf(opened);
    await takeSettings(
      opened.session,
      Promise.resolve(exportSettings({ ...DEFAULT_PROFILE, severities: { [rule]: 'off' } })),
    );
    expect(allFindings(state(opened).result ?? fail('no result')).some((finding) => finding.rule === rule)).toBe(false);
    expect(state(opened).notice).toMatchObject({ kind: 'done' });
  });

  test('that cannot be read change nothing and are said', async () => {
    const opened = await open();
    const { profile } = state(opened);
    await takeSettings(opened.session, Promise.resolve('{"theme":"dark"}'));
    expect(state(opened)).toMatchObject({ profile, notice: { kind: 'warning' } });
  });

  test('of a file that the browser cannot read change nothing and are said', async () => {
    const opened = await open();
    const { profile } = state(opened);
    await takeSettings(opened.session, Promise.reject(new Error('gone')));
    expect(state(opened)).toMatchObject({ profile, notice: { kind: 'error' } });
  });
});

describe('scores and insertions', () => {
  test('计算得分 checks first where nothing was checked, and writes nothing', async () => {
    const opened = await open();
    await computeScores(opened.session);
    expect(state(opened).scores).toHaveLength(5);
    expect(state(opened)).toMatchObject({ undoable: null, preview: null });
  });

  test('a decision about a score changes it, and the next pane knows it', async () => {
    const opened = await open();
    await computeScores(opened.session);
    const scored = state(opened).scores?.[0] ?? fail('no scores');
    const row = scored.card.rows.find(({ target }) => target === '保障') ?? fail('no qualitative row');
    await choose(opened.session, scored.form, { scores: { [row.row]: 12 } });
    const next = await openSession(opened.host, opened.session.memory);
    await computeScores(next);
    for (const { scores } of [state(opened), next.store.get()])
      expect(scores?.[0]?.card.rows.find((other) => other.row === row.row)?.computed).toBe(12);
  });

  test('a changed actual value changes its score at once, without a check', async () => {
    const opened = await open();
    await watchWorkbook(opened.session);
    await computeScores(opened.session);
    const { form } = state(opened).scores?.[0] ?? fail('no scores');
    const { row, cells } = form.indicators.find(({ target }) => target.includes('90%')) ?? fail('no such row');
    const { result } = state(opened);
    opened.host.type({ sheet: form.sheet, cell: cells.actual ?? fail('no cell') }, { text: '45%' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const rowNow = state(opened).scores?.[0]?.card.rows.find((other) => other.row === row);
    expect(rowNow?.computed).toBe((rowNow?.points ?? 0) / 2);
    expect(state(opened)).toMatchObject({ result, stale: true, busy: null });
    expect(state(opened).scores).toHaveLength(5);
  });

  test('a reason is written into its cell in the words of the user, and then no longer waits', async () => {
    const opened = await open();
    await computeScores(opened.session);
    const { form, card } = state(opened).scores?.[0] ?? fail('no scores');
    const { row } = card.rows.find(({ explain }) => explain === 'below') ?? fail('nothing to explain');
    writeReason(opened.session, form, row, '宣传覆盖面不够 ');
    await previewReasons(opened.session, form);
    expect(state(opened).preview?.plan.changes).toHaveLength(1);
    await applyPreview(opened.session);
    const indicator = state(opened).scores?.[0]?.form.indicators.find((other) => other.row === row);
    expect(indicator?.deviation).toBe('宣传覆盖面不够');
    expect(state(opened).reasons[keyOf(form)]).toEqual({});
  });

  test('points are proposed for rows that have none, and those that stand there stay', async () => {
    const opened = await open();
    await computeScores(opened.session);
    const { form } = state(opened).scores?.[0] ?? fail('no scores');
    const [first, second] = form.indicators;
    opened.host.type({ sheet: form.sheet, cell: first?.cells.points ?? fail('no cell') }, { empty: true });
    await checkAll(opened.session);
    await previewFor(opened.session, keyOf(form), planProposedWeights);
    await applyPreview(opened.session);
    const [firstNow, secondNow] = state(opened).scores?.[0]?.form.indicators ?? [];
    expect(firstNow?.points).toBeGreaterThan(0);
    expect(secondNow?.points).toBe(second?.points);
  });

  test('评分底稿 is a sheet with the date of the day where the user is', async () => {
    const opened = await open();
    await generateWorkingPaper(opened.session, new Date(2026, 10, 2, 23, 59));
    const [change, more] = state(opened).preview?.plan.changes ?? [];
    expect(more).toBeUndefined();
    expect(change).toMatchObject({ do: 'addSheet', sheet: '评分底稿' });
    expect(JSON.stringify(change)).toContain('编制日期：2026-11-02');
  });

  test('生成监控表 adds a form that is recognised', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    const target = state(opened).result?.forms[0]?.form ?? fail('no form');
    await generateMonitoring(opened.session, keyOf(target), 9);
    expect(JSON.stringify(state(opened).preview?.plan)).toContain('1-9月');
    await applyPreview(opened.session);
    expect(state(opened).result?.forms.at(-1)?.form.kind).toBe('monitoring');
  });

  test('结转下年 adds the form of the next year with the same indicators', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    const { form } = state(opened).result?.forms[0] ?? fail('no form');
    let told: readonly CarriedSheet[] = [];
    await carryToNextYear(opened.session, [{ key: keyOf(form), budget: 1 }], (carried) => (told = carried));
    expect(told).toEqual([]);
    await applyPreview(opened.session);
    expect(told).toMatchObject([{ from: form.year, to: (form.year ?? 0) + 1 }]);
    const carried = state(opened).result?.forms.at(-1)?.form;
    expect(carried).toMatchObject({ kind: form.kind, year: (form.year ?? 0) + 1 });
    expect(carried?.indicators.map(({ level3 }) => level3)).toEqual(form.indicators.map(({ level3 }) => level3));
  });

  test('重排 adds the form in another layout, and names what it has no place for', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    const { form } = state(opened).result?.forms[0] ?? fail('no form');
    const [layout] = layouts().filter(({ name }) => name.includes('大连'));
    await redraw(opened.session, keyOf(form), layout?.id ?? fail('no such layout'));
    await applyPreview(opened.session);
    const redrawn = state(opened).result?.forms.find(
      ({ form: other }) => other.sheet !== form.sheet && other.projectName === form.projectName,
    )?.form;
    expect(redrawn?.indicators.map(({ level3 }) => level3).sort()).toEqual(
      form.indicators.map(({ level3 }) => level3).sort(),
    );
    expect(state(opened).notice).toMatchObject({ kind: 'warning', text: expect.stringContaining('实际完成值') });
  });

  test('indicators read out of the text under the cursor go into the form', async () => {
    const opened = await open('changji.xlsx');
    const sheet = fixture('changji.xlsx').sheets[0]?.name ?? fail('no sheet');
    opened.host.type({ sheet, cell: 'Z99' }, { text: '全年开展应急演练12次，参演人员满意度达到95%以上。' });
    await opened.host.reveal({ sheet, cell: 'Z99' });
    const text = await readSelectedText(opened.session);
    const { proposals } = indicatorsFromProse(text ?? fail('no text'));
    expect(proposals.length).toBeGreaterThan(0);
    await checkAll(opened.session);
    const { form } = state(opened).result?.forms[0] ?? fail('no form');
    await insertProposals(opened.session, keyOf(form), proposals);
    await applyPreview(opened.session);
    const names = state(opened).result?.forms[0]?.form.indicators.map(({ level3 }) => level3);
    expect(names).toEqual(expect.arrayContaining(proposals.map(({ name }) => name)));
  });

  test('插入空白表 adds a sheet that is recognised as a form', async () => {
    const opened = await open();
    await checkAll(opened.session);
    await insertBlank(opened.session, 'project-self-evaluation');
    await applyPreview(opened.session);
    expect(state(opened).result?.forms).toHaveLength(6);
    await undo(opened.session);
    expect(state(opened).result?.forms).toHaveLength(5);
  });

  test('生成自评表 adds a form that is recognised and can be scored', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    const target = state(opened).result?.forms[0]?.form ?? fail('no form');
    await generateSelfEvaluation(opened.session, keyOf(target));
    await applyPreview(opened.session);
    const added = state(opened).result?.forms.at(-1)?.form;
    expect(added).toMatchObject({ kind: 'project-self-evaluation', projectName: target.projectName });
    expect(added?.indicators.map(({ level3 }) => level3)).toEqual(target.indicators.map(({ level3 }) => level3));
  });

  test('插入指标 without a form under the cursor says what to do', async () => {
    const opened = await open('stacked.xlsx');
    await insertIndicators(opened.session, null, []);
    expect(state(opened)).toMatchObject({ preview: null, notice: { kind: 'warning' } });
  });
});
