import { draftOwnPolicy, keptPolicy } from '../../src/actions/own-policy';
import { directionOf, type Direction } from '../../src/core/scoring/choices';
import { checkActiveSheet, checkAll, checkEdited } from '../../src/taskpane/session/checking';
import { fillForm, takeAlong } from '../../src/taskpane/session/filling';
import { insertBlank } from '../../src/taskpane/session/inserting';
import { generateSummary } from '../../src/taskpane/session/papers';
import { choose, computeScores } from '../../src/taskpane/session/scoring';
import type { Session } from '../../src/taskpane/session/session';
import { changeProfile } from '../../src/taskpane/session/settings';
import { keyOf } from '../../src/taskpane/session/state';
import { applyPreview } from '../../src/taskpane/session/writing';
import { createMemory, open as openFixture } from './opened.testing';

const open = async (name = 'changji.xlsx', user = createMemory()): Promise<Session> =>
  (await openFixture(name, user)).session;

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('not found');
  return value;
}

const formsOf = ({ store }: Session) => found(store.get().result).forms.map(({ form }) => form);

describe('汇总表', () => {
  test('holds every form of the workbook, also after 校验本表', async () => {
    const session = await open();
    await checkActiveSheet(session);
    expect(formsOf(session)).toHaveLength(1);
    await generateSummary(session, new Date(2026, 11, 31));
    const [change] = found(session.store.get().preview).plan.changes;
    const texts = change?.do === 'addSheet' ? change.blank?.cells.flatMap(({ content }) => Object.values(content)) : [];
    expect(texts).toEqual(
      expect.arrayContaining(['项目合计（5 张表）', expect.stringMatching(/编制日期：2026-12-31/)]),
    );
  });

  test('has the scores as people decided them', async () => {
    const session = await open();
    await computeScores(session);
    const [first] = found(session.store.get().scores);
    const row = found(first?.card.rows[0]);
    await choose(session, found(first?.form), { scores: { [row.row]: 0 } });
    await generateSummary(session, new Date());
    const [change] = found(session.store.get().preview).plan.changes;
    const total = session.store.get().scores?.[0]?.card.total;
    const numbers =
      change?.do === 'addSheet' ? change.blank?.cells.flatMap(({ content }) => Object.values(content)) : [];
    expect(numbers).toContain(total);
  });
});

describe('decisions', () => {
  test('one that comes while something else is kept is kept too', async () => {
    const session = await open();
    await computeScores(session);
    const { form, card } = found(session.store.get().scores?.[0]);
    const [one, other] = card.rows.map(({ row }) => row);
    await Promise.all([
      choose(session, form, { scores: { [found(one)]: 1 } }),
      choose(session, form, { scores: { [found(other)]: 2 } }),
    ]);
    const kept = found(await session.host.settings.get('jixiao.choices'));
    expect(JSON.parse(kept)).toMatchObject({ forms: [{ rows: [{ score: 1 }, { score: 2 }] }] });
  });

  test('one that is made during a check outlasts it, beside others that wait', async () => {
    const session = await open();
    await computeScores(session);
    const { form, card } = found(session.store.get().scores?.[0]);
    const [one, other] = card.rows.map(({ row }) => row);
    const done = await Promise.all([
      checkAll(session),
      choose(session, form, { scores: { [found(one)]: 1 } }),
      choose(session, form, { scores: { [found(other)]: 2 } }),
      changeProfile(session, { theme: 'dark' }),
    ]);
    expect(done).toEqual([true, true, true, false]);
    const computed = session.store.get().scores?.[0]?.card.rows.map((row) => row.computed);
    expect(computed?.slice(0, 2)).toEqual([1, 2]);
    const kept = found(await session.host.settings.get('jixiao.choices'));
    expect(JSON.parse(kept)).toMatchObject({ forms: [{ rows: [{ score: 1 }, { score: 2 }] }] });
  });

  test('one that is made while an edit is checked quietly is not shown as it was before', async () => {
    const session = await open();
    await computeScores(session);
    const { form, card } = found(session.store.get().scores?.[0]);
    const { row } = found(card.rows[0]);
    let chosen: Promise<boolean> | undefined;
    jest.spyOn(session.host.settings, 'get').mockImplementationOnce(async () => {
      chosen = choose(session, form, { scores: { [row]: 1 } });
      return null;
    });
    expect(await checkEdited(session, [form.sheet])).toBe(false);
    expect(await chosen).toBe(true);
    expect(session.store.get().scores?.[0]?.card.rows[0]?.computed).toBe(1);
  });

  test('one about a row that a check finds elsewhere goes with the row', async () => {
    const { host, session } = await openFixture('changji.xlsx');
    await computeScores(session);
    const { form, card } = found(session.store.get().scores?.[0]);
    const { row } = found(card.rows[0]);
    await host.apply({ title: '', changes: [{ do: 'insertRows', sheet: form.sheet, row: 1, count: 2 }] });
    await Promise.all([checkAll(session), choose(session, form, { scores: { [row]: 1 } })]);
    expect(session.store.get().scores?.[0]?.card.rows[0]).toMatchObject({ row: row + 2, computed: 1 });
  });

  test('a score that was given by hand is taken back', async () => {
    const session = await open();
    await computeScores(session);
    const { form, card } = found(session.store.get().scores?.[0]);
    const { row, computed } = found(card.rows[0]);
    const scored = () => session.store.get().scores?.[0]?.card.rows[0]?.computed;
    await choose(session, form, { scores: { [row]: 1 } });
    expect(scored()).toBe(1);
    await choose(session, form, { scores: { [row]: null } });
    expect(scored()).toBe(computed);
    expect(await session.host.settings.get('jixiao.choices')).toBeNull();
  });

  describe('a direction', () => {
    /** A pane on two forms that have the same indicators, each on a sheet of its own. */
    async function openTwo() {
      const { host, session } = await openFixture('changji.xlsx');
      await checkAll(session);
      const { sheet } = found(formsOf(session)[0]);
      host.copySheet(sheet, '下半年');
      await checkAll(session);
      const forms = formsOf(session).filter((form) => [sheet, '下半年'].includes(form.sheet));
      const [first, second] = [found(forms[0]), found(forms[1])];
      const { row } = found(first.indicators[0]);
      return {
        choose: (direction: Direction | null) => choose(session, first, { directions: { [row]: direction } }),
        directions: () =>
          [first, second].map((form) => directionOf(row, found(session.store.get().choices[keyOf(form)]))),
      };
    }

    test('holds for the same indicator of another form at once', async () => {
      const pane = await openTwo();
      await pane.choose('≤');
      expect(pane.directions()).toEqual(['≤', '≤']);
    });

    test('that is corrected is corrected there too', async () => {
      const pane = await openTwo();
      await pane.choose('≥');
      await pane.choose('≤');
      expect(pane.directions()).toEqual(['≤', '≤']);
    });

    test('that is taken back is asked for again in both', async () => {
      const pane = await openTwo();
      await pane.choose('≥');
      await pane.choose(null);
      expect(pane.directions()).toEqual([undefined, undefined]);
    });
  });
});

test('a policy of one’s own is used at once, and again by the next pane', async () => {
  const user = createMemory();
  const session = await open('changji.xlsx', user);
  await computeScores(session);
  const { profile } = session.store.get();
  const draft = { ...draftOwnPolicy(profile), grades: [{ name: '合格', from: 0 }] };
  await changeProfile(session, keptPolicy(draft, profile));
  expect(session.store.get().scores?.[0]?.card).toMatchObject({ policy: 'own', grade: '合格' });
  const next = await open('changji.xlsx', user);
  await computeScores(next);
  expect(next.store.get().scores?.[0]?.card).toMatchObject({ policy: 'own', grade: '合格' });
});

describe('填入已有空表', () => {
  test('from a form of another workbook, with what found no place', async () => {
    const user = createMemory();
    const from = await open('dalian.xlsx', user);
    await checkAll(from);
    const source = found(formsOf(from)[0]);
    await takeAlong(from, keyOf(source));
    const into = await open('korla.xlsx', user);
    await insertBlank(into, 'project-self-evaluation');
    await applyPreview(into);
    await checkAll(into);
    const blank = found(formsOf(into).find(({ kind }) => kind === 'project-self-evaluation'));
    await fillForm(into, keyOf(blank), null);
    expect(into.store.get().preview?.notes).toEqual(expect.arrayContaining([expect.stringMatching(/^没有位置：/)]));
    await applyPreview(into);
    expect(formsOf(into).map(({ projectName }) => projectName)).toContain(source.projectName);
  });

  test('without a form that was taken along nothing is filled, and said', async () => {
    const session = await open();
    await checkAll(session);
    await fillForm(session, keyOf(found(formsOf(session)[0])), null);
    expect(session.store.get()).toMatchObject({ preview: null, notice: { kind: 'error' } });
  });
});
