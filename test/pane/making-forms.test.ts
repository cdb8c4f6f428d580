import type { CarriedSheet } from '../../src/actions/carry-forward';
import { factsIn, readProjects } from '../../src/actions/known-facts';
import { checkAll } from '../../src/taskpane/session/checking';
import { drawProjects, fillKnownFacts } from '../../src/taskpane/session/known-facts';
import { carryToNextYear, redraw } from '../../src/taskpane/session/making-forms';
import { keyOf } from '../../src/taskpane/session/state';
import { applyPreview, undo } from '../../src/taskpane/session/writing';
import { checkedForm, open, type Opened } from './opened.testing';

const state = ({ session }: Opened) => session.store.get();
const formsOf = (opened: Opened) => state(opened).result?.forms.map(({ form }) => form) ?? [];

describe('结转下年', () => {
  test('of several forms: each with its budget, costs above it are told, one undo takes all back', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    const before = formsOf(opened);
    const wanted = before.slice(0, 2).map((form, index) => ({ key: keyOf(form), ...(index === 0 && { budget: 1 }) }));
    let told: readonly CarriedSheet[] = [];
    await carryToNextYear(opened.session, wanted, (carried) => (told = carried));
    await applyPreview(opened.session);
    expect(formsOf(opened)).toHaveLength(before.length + 2);
    expect(told.map(({ to, tooDear }) => [to, tooDear.length > 0])).toEqual([
      [2024, false],
      [2024, false],
    ]);
    expect(formsOf(opened).find(({ sheet }) => sheet === told[0]?.sheet)?.budget.total).toBe(1);
    await undo(opened.session);
    expect(formsOf(opened)).toHaveLength(before.length);
  });
});

test('重排 marks the rows that it put in order', async () => {
  const opened = await open('pasted-pingluo.xlsx');
  await checkAll(opened.session);
  const form = formsOf(opened).find(({ indicators }) => indicators.some(({ repaired }) => repaired));
  if (!form) throw new Error('no repaired row');
  await redraw(opened.session, keyOf(form), 'pingluo');
  await applyPreview(opened.session);
  const sheet = formsOf(opened).find(
    (other) => other.projectName === form.projectName && other.sheet !== form.sheet,
  )?.sheet;
  const repaired = form.indicators.filter((row) => row.repaired);
  const { notice } = state(opened);
  const text = notice && 'text' in notice ? notice.text : '';
  expect(text).toContain('错位的行已归位并作了标记');
  const marked = opened.host.marks.filter((mark) => mark.sheet === sheet).map(({ cell }) => cell);
  const cells = text.match(/请核对：([A-Z0-9、]+)/)?.[1]?.split('、') ?? [];
  expect(cells).toHaveLength(repaired.length);
  expect(marked).toEqual(expect.arrayContaining(cells));
});

describe('填入已知信息', () => {
  test('draws a form for each project, then fills another form and names what stays', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    const known = factsIn(checkedForm(opened).form);
    const { projects } = readProjects('防汛物资\t44.91\n森林防火');
    let isDrawn = false;
    await drawProjects(opened.session, 'project-target', projects, known, () => (isDrawn = true));
    expect([isDrawn, state(opened).preview?.plan.changes.length]).toEqual([false, 2]);
    await applyPreview(opened.session);
    const drawn = formsOf(opened).slice(-2);
    expect(isDrawn).toBe(true);
    expect(drawn.map(({ year, unit, projectName }) => [year, unit, projectName])).toEqual([
      [known.year, known.unit, '防汛物资'],
      [known.year, known.unit, '森林防火'],
    ]);
    const target = drawn[1];
    if (!target) throw new Error('nothing drawn');
    await fillKnownFacts(opened.session, keyOf(target), { ...known, projectName: '防汛物资' });
    await applyPreview(opened.session);
    expect(state(opened).notice).toMatchObject({ kind: 'warning', text: expect.stringContaining('“森林防火”') });
    expect(formsOf(opened).find(({ sheet }) => sheet === target.sheet)?.budget.total).toBe(known.budget.total);
  });
});
