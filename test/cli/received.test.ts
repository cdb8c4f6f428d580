import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptFindings } from '../../src/actions/acceptance';
import { check } from '../../src/actions/check';
import { planSafeFixes } from '../../src/actions/fix';
import { allFindings } from '../../src/actions/mark';
import { loadWorkbookPart, saveWorkbookPart } from '../../src/actions/profile';
import { profileForReceived } from '../../src/actions/received';
import { submissionProfile } from '../../src/actions/submission-profile';
import { createFileHost } from '../../src/host/file';
import { profileUse } from '../../src/actions/profile-use';
import { toFileReport } from '../../src/actions/report';
import { fileText } from '../../src/cli/check-text';

const CHANGJI = join(__dirname, '../fixtures/forms/changji.xlsx');
const PROFILE = submissionProfile();

/** A workbook whose sender accepted its first finding, switched that rule's neighbour off, and keeps both in the file. */
async function received() {
  const host = createFileHost(readFileSync(CHANGJI), 'changji.xlsx');
  const [first, ...others] = allFindings(await check(host, PROFILE));
  const off = others.find(({ rule }) => rule !== first?.rule);
  if (!first || !off) throw new Error('no findings');
  const own = { ...PROFILE, inWorkbook: true, severities: { [off.rule]: 'off' as const } };
  await saveWorkbookPart(host, { ...own, ...acceptFindings(own, [first], '领导同意') });
  return { host: createFileHost(host.bytes(), 'changji.xlsx'), accepted: first, off };
}

describe('a received workbook', () => {
  test('is not its own judge: what it brings along is shown and not obeyed', async () => {
    const { host, accepted, off } = await received();
    const { profile, fromWorkbook, ignoredWorkbook } = await profileForReceived(host, PROFILE, false);
    expect({ fromWorkbook, ignoredWorkbook }).toEqual({ fromWorkbook: false, ignoredWorkbook: true });
    const result = await check(host, profile);
    const found = allFindings(result).find(({ rule, cell }) => rule === accepted.rule && cell === accepted.cell);
    expect(found).toMatchObject({ severity: accepted.severity, claimed: { reason: '领导同意' } });
    expect(found?.accepted).toBeUndefined();
    expect(found?.fix).toEqual(accepted.fix);
    expect(allFindings(result).map(({ rule }) => rule)).toContain(off.rule);
    const text = fileText(toFileReport('a.xlsx', result, profileUse(profile, 'built-in', ignoredWorkbook)));
    expect(text).toContain('填报方标为已核实：领导同意');
    expect(text).toContain('文件自带的设置没有采用');
  });

  test('is obeyed where its sender is trusted, and the report says so', async () => {
    const { host, accepted, off } = await received();
    const { profile, fromWorkbook } = await profileForReceived(host, PROFILE, true);
    const result = await check(host, profile);
    const found = allFindings(result).find(({ rule, cell }) => rule === accepted.rule && cell === accepted.cell);
    expect(found).toMatchObject({ accepted: { reason: '领导同意' } });
    expect(allFindings(result).map(({ rule }) => rule)).not.toContain(off.rule);
    expect(fromWorkbook && profileUse(profile, 'workbook').switchedOff).toMatchObject([{ rule: off.rule }]);
  });

  test('keeps from `jixiao fix` what was accepted in it', async () => {
    const host = createFileHost(readFileSync(CHANGJI), 'changji.xlsx');
    const repairable = allFindings(await check(host, PROFILE)).find(({ fix }) => fix?.kind === 'safe');
    if (!repairable) throw new Error('nothing to repair');
    await saveWorkbookPart(host, { ...PROFILE, ...acceptFindings(PROFILE, [repairable], '上级原文如此') });
    const { accepted } = await loadWorkbookPart(createFileHost(host.bytes(), 'changji.xlsx'));
    const { changes } = planSafeFixes(await check(host, { ...PROFILE, accepted }));
    expect(changes.length).toBeGreaterThan(0);
    expect(changes).not.toContainEqual(repairable.fix?.changes[0]);
  });
});
