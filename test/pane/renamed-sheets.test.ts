import { checkActiveSheet, checkAll, checkEdited } from '../../src/taskpane/session/checking';
import { choose, computeScores } from '../../src/taskpane/session/scoring';
import { changeProfile, chooseUnit } from '../../src/taskpane/session/settings';
import type { MemoryHost } from './memory-host';
import { checkedForm, open, type Opened } from './opened.testing';

/** What was decided about the forms, by sheet: the unit of amounts, a score given by hand. */
type Decided = Readonly<Record<string, readonly [unit: string | null, score: number | null]>>;

/** A pane in which the first form got its own unit and its first row a score. */
async function decided(): Promise<{ host: MemoryHost; sheet: string; opened: Opened }> {
  const opened = await open('changji.xlsx');
  await computeScores(opened.session);
  const { form } = checkedForm(opened);
  await chooseUnit(opened.session, form, '元');
  await choose(opened.session, form, { scores: { [form.indicators[0]?.row ?? 0]: 3 } });
  return { host: opened.host, sheet: form.sheet, opened };
}

function decidedIn({ session }: Opened): Decided {
  const { result, choices } = session.store.get();
  const forms = result?.forms.map(({ form }) => form) ?? [];
  return Object.fromEntries(
    forms.flatMap((form) => {
      const score = Object.values(choices[`${form.sheet}!${form.range}`]?.scores ?? {})[0] ?? null;
      const unit = form.moneyUnit.chosen ? form.moneyUnit.unit : null;
      return (unit ?? score) ? [[form.sheet, [unit, score]]] : [];
    }),
  );
}

/** The same in a pane that is opened anew. */
async function decidedLater(host: MemoryHost): Promise<Decided> {
  const later = await open(host);
  await checkAll(later.session);
  return decidedIn(later);
}

const BOTH = ['元', 3] as const;

describe('what was decided about a form', () => {
  test('stays with it when its sheet is renamed while the pane is open', async () => {
    const { host, sheet, opened } = await decided();
    host.renameSheet(sheet, '新名');
    await checkAll(opened.session);
    expect(decidedIn(opened)).toEqual({ 新名: BOTH });
  });

  test('also when only that sheet is checked', async () => {
    const { host, sheet, opened } = await decided();
    host.renameSheet(sheet, '新名');
    await host.reveal({ sheet: '新名', cell: 'A1' });
    await checkActiveSheet(opened.session);
    expect(decidedIn(opened)).toEqual({ 新名: BOTH });
  });

  test('also when it is renamed while the pane is closed, and again', async () => {
    const { host, sheet } = await decided();
    host.renameSheet(sheet, '新名');
    expect(await decidedLater(host)).toEqual({ 新名: BOTH });
    host.renameSheet('新名', '又一个名');
    expect(await decidedLater(host)).toEqual({ 又一个名: BOTH });
  });

  test('is not taken by a copy', async () => {
    const { host, sheet } = await decided();
    host.copySheet(sheet, '副本');
    expect(await decidedLater(host)).toEqual({ [sheet]: BOTH });
  });

  test('is not taken by a copy that is made after the rename was seen', async () => {
    const { host, sheet, opened } = await decided();
    host.renameSheet(sheet, '新名');
    await checkAll(opened.session);
    host.copySheet('新名', '副本');
    expect(await decidedLater(host)).toEqual({ 新名: BOTH });
  });

  test('is not taken where original and copy could both be meant, and is there again once they cannot', async () => {
    const { host, sheet } = await decided();
    host.copySheet(sheet, '副本');
    host.renameSheet(sheet, '新名');
    expect(await decidedLater(host)).toEqual({});
    host.deleteSheet('副本');
    expect(await decidedLater(host)).toEqual({ 新名: BOTH });
  });

  test('waits for its sheet while that is gone, whatever is decided meanwhile', async () => {
    const { host, sheet } = await decided();
    const kept = (await host.read()).sheets.find(({ name }) => name === sheet);
    host.deleteSheet(sheet);
    const later = await open(host);
    await computeScores(later.session);
    const { form } = checkedForm(later);
    await choose(later.session, form, { scores: { [form.indicators[0]?.row ?? 0]: 5 } });
    host.restoreSheet(kept ?? fail());
    expect(await decidedLater(host)).toEqual({ [sheet]: BOTH, [form.sheet]: [null, 5] });
  });
});

function fail(): never {
  throw new Error('no such sheet');
}

test('a setting that is changed while a live check looks for renamed sheets is kept, and the check is done again', async () => {
  const { host, session } = await open('changji.xlsx');
  await checkAll(session);
  const { result, profile } = session.store.get();
  const sheet = result?.forms[0]?.form.sheet ?? '';
  const get = host.settings.get.bind(host.settings);
  jest.spyOn(host.settings, 'get').mockImplementationOnce(async (key) => {
    await changeProfile(session, { forSubmission: !profile.forSubmission });
    return get(key);
  });
  expect(await checkEdited(session, [sheet])).toBe(false);
  expect(session.store.get().profile.forSubmission).toBe(!profile.forSubmission);
  expect(session.store.get().result?.checkedBy).toBe(session.store.get().profile);
  expect(await checkEdited(session, [sheet])).toBe(true);
});
