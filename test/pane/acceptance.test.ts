import type { Finding } from '../../src/core/rules/finding';
import { checkAll } from '../../src/taskpane/session/checking';
import { accept, acceptNoLonger, changeProfile } from '../../src/taskpane/session/settings';
import { applyPlan } from '../../src/actions/journal';
import { findingsOf, open, type Opened } from './opened.testing';

/** The first finding on the target of an indicator: its text can be changed without changing the form. */
function firstOnTarget(opened: Opened): Finding {
  const finding = findingsOf(opened).find(({ about }) => about?.part === 'target');
  if (!finding) throw new Error('no finding on a target');
  return finding;
}

const acceptedOnes = (opened: Opened): readonly Finding[] => findingsOf(opened).filter(({ accepted }) => accepted);
const unmatched = ({ session }: Opened) => session.store.get().result?.unmatched;

async function accepted(): Promise<{ opened: Opened; finding: Finding }> {
  const opened = await open('changji.xlsx');
  await checkAll(opened.session);
  const finding = firstOnTarget(opened);
  await accept(opened.session, [finding], '已与合同核对');
  return { opened, finding };
}

describe('已核实', () => {
  test('moves with its indicator when rows are inserted above', async () => {
    const { opened, finding } = await accepted();
    await applyPlan(opened.host, opened.session.journal, {
      title: '',
      changes: [{ do: 'insertRows', sheet: finding.sheet, row: 1, count: 2 }],
    });
    await checkAll(opened.session);
    const [moved, ...others] = acceptedOnes(opened);
    expect(moved).toMatchObject({ rule: finding.rule, about: finding.about });
    expect(moved?.cell).not.toBe(finding.cell);
    expect(others).toEqual([]);
    expect(unmatched(opened)).toEqual([]);
  });

  test('that no longer matches is reported, and can be taken back', async () => {
    const { opened, finding } = await accepted();
    const { sheet, cell } = finding;
    opened.host.type({ sheet, cell }, { text: '另一个说法' });
    await checkAll(opened.session);
    expect(acceptedOnes(opened)).toEqual([]);
    expect(unmatched(opened)).toMatchObject([{ rule: finding.rule, reason: '已与合同核对' }]);
    await acceptNoLonger(opened.session, [unmatched(opened)?.[0]]);
    expect(unmatched(opened)).toEqual([]);
    expect(opened.session.store.get().profile.accepted).toEqual([]);
  });

  test('of the same finding in several places is given and taken back at once', async () => {
    const opened = await open('chengde.xlsx');
    await checkAll(opened.session);
    const [first] = findingsOf(opened).filter(({ rule }) => rule === 'bound-without-number');
    const same = findingsOf(opened).filter(({ message }) => message === first?.message);
    expect(new Set(same.map(({ sheet }) => sheet)).size).toBeGreaterThan(1);
    await accept(opened.session, same, '核定数见批复');
    expect(acceptedOnes(opened)).toHaveLength(same.length);
    await acceptNoLonger(
      opened.session,
      acceptedOnes(opened).map((finding) => finding.accepted),
    );
    expect(acceptedOnes(opened)).toEqual([]);
  });

  test('stays with its form when the sheet is renamed', async () => {
    const { opened, finding } = await accepted();
    opened.host.renameSheet(finding.sheet, '改过名的表');
    await checkAll(opened.session);
    expect(acceptedOnes(opened)).toMatchObject([{ rule: finding.rule, sheet: '改过名的表' }]);
    expect(unmatched(opened)).toEqual([]);
    await acceptNoLonger(opened.session, [acceptedOnes(opened)[0]?.accepted]);
    expect(acceptedOnes(opened)).toEqual([]);
  });

  test('is not inherited by a copy of the sheet', async () => {
    const { opened, finding } = await accepted();
    opened.host.copySheet(finding.sheet, '副本');
    await checkAll(opened.session);
    expect(acceptedOnes(opened)).toMatchObject([{ sheet: finding.sheet }]);
  });

  test('of a sheet that was copied and then renamed could mean both: it is reported, neither takes it', async () => {
    const { opened, finding } = await accepted();
    opened.host.copySheet(finding.sheet, '副本');
    opened.host.renameSheet(finding.sheet, '改过名的表');
    await checkAll(opened.session);
    expect(acceptedOnes(opened)).toEqual([]);
    expect(unmatched(opened)).toHaveLength(1);
  });

  test('of a sheet that was deleted is reported', async () => {
    const { opened, finding } = await accepted();
    opened.host.deleteSheet(finding.sheet);
    await checkAll(opened.session);
    expect(unmatched(opened)).toMatchObject([{ rule: finding.rule, sheet: finding.sheet }]);
  });

  test('of a rule that is switched off waits for the rule', async () => {
    const { opened, finding } = await accepted();
    await changeProfile(opened.session, { severities: { [finding.rule]: 'off' } });
    expect(unmatched(opened)).toEqual([]);
  });

  test('blocks the repair', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    const finding = findingsOf(opened).find(({ fix }) => fix?.kind === 'safe');
    if (!finding) throw new Error('no safe repair');
    await accept(opened.session, [finding], '上级原文如此');
    expect(acceptedOnes(opened)).toHaveLength(1);
    expect(acceptedOnes(opened)[0]?.fix).toBeUndefined();
  });
});
