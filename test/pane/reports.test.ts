import { read } from '@e965/xlsx';
import { choosePreset } from '../../src/actions/submission-profile';
import { sinceCheck } from '../../src/actions/since';
import { createFileHost } from '../../src/host/file';
import { checkAll } from '../../src/taskpane/session/checking';
import { exportFile, exportPage, exportSheets } from '../../src/taskpane/session/exporting';
import { computeScores } from '../../src/taskpane/session/scoring';
import { changeProfile, keepInWorkbook } from '../../src/taskpane/session/settings';
import { applyPreview } from '../../src/taskpane/session/writing';
import { createMemory, findingsOf, open, type Opened } from './opened.testing';

const state = ({ session }: Opened) => session.store.get();

function since(opened: Opened) {
  const { earlier, result, onlySheet } = state(opened);
  if (!earlier || !result) throw new Error('checked once only');
  return sinceCheck(earlier, result, onlySheet);
}

describe('what is new since the last check', () => {
  test('nothing is said after the first check', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    expect(state(opened).earlier).toBeNull();
  });

  test('counts what came and what went, not what moved', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    const changed = findingsOf(opened).find(({ about }) => about?.part === 'actual');
    if (!changed) throw new Error('no finding on an actual value');
    const { sheet, cell } = changed;
    opened.host.type({ sheet, cell }, { empty: true });
    await opened.host.apply({ title: '', changes: [{ do: 'insertRows', sheet, row: 1, count: 1 }] });
    await checkAll(opened.session);
    const { added, gone } = since(opened);
    expect(gone).toBeGreaterThan(0);
    expect([...added].map((finding) => [finding.sheet, finding.about?.subject])).toEqual(
      [...added].map(() => [sheet, expect.any(String)]),
    );
    expect(added.size).toBeLessThan(5);
  });
});

describe('the list leaves the pane', () => {
  test('as sheets with links, which are no forms themselves', async () => {
    const opened = await open('changji.xlsx');
    await computeScores(opened.session);
    const { length } = state(opened).result?.forms ?? [];
    await exportSheets(opened.session, '2026-11-22');
    await applyPreview(opened.session);
    const { sheets } = await opened.host.read();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['检查汇总', '问题清单', '得分']));
    expect(state(opened).result?.forms).toHaveLength(length ?? 0);
  });

  test('as a workbook of its own, every finding with a link into the one that was checked', async () => {
    const opened = await open('changji.xlsx');
    await computeScores(opened.session);
    const files: Uint8Array[] = [];
    await exportFile(opened.session, '2026-11-22', (bytes) => files.push(bytes));
    const [bytes = new Uint8Array()] = files;
    const { sheets } = await createFileHost(bytes, '报告.xlsx').read();
    expect(sheets.map(({ name }) => name)).toEqual(['检查汇总', '问题清单', '得分']);
    const listed = read(bytes).Sheets['问题清单'] ?? {};
    const links = Object.values(listed).flatMap((cell: { f?: string }) => (cell.f ? [cell.f] : []));
    const wanted = findingsOf(opened).map(
      ({ sheet, cell }) => `HYPERLINK("changji.xlsx#'${sheet}'!${cell || 'A1'}","${cell || '整表'}")`,
    );
    expect([...links].sort()).toEqual([...wanted].sort());
    expect(state(opened).notice).toMatchObject({ kind: 'done', text: expect.stringContaining('changji.xlsx') });
  });

  test('as a workbook whose links expect the ending that Excel will give to one that was never saved', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    const { result } = state(opened);
    if (result) opened.session.store.set({ result: { ...result, workbook: { ...result.workbook, name: '工作簿1' } } });
    const files: Uint8Array[] = [];
    await exportFile(opened.session, '2026-11-22', (bytes) => files.push(bytes));
    expect(read(files[0]).Sheets['问题清单']?.['D2']).toMatchObject({
      f: expect.stringContaining(`"工作簿1.xlsx#'`),
    });
  });

  test('as a page that names what it was checked by', async () => {
    const opened = await open('dalian.xlsx');
    await checkAll(opened.session);
    await changeProfile(opened.session, { ...choosePreset('dalian'), severities: { 'unit-missing': 'off' } });
    const pages: string[] = [];
    await exportPage(opened.session, '2026-11-22', (page) => pages.push(page));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('按“大连”的要求检查');
    expect(pages[0]).toContain('关闭了 1 条规则');
  });
});

describe('settings kept in the workbook', () => {
  test('judge for everyone who opens it, and leave their own alone', async () => {
    const opened = await open('dalian.xlsx');
    await changeProfile(opened.session, choosePreset('hebei'));
    await keepInWorkbook(opened.session, true);
    const memory = createMemory();
    const colleague = await open(opened.host, memory);
    expect(state(colleague).profile).toMatchObject({ preset: 'hebei', inWorkbook: true });
    await changeProfile(colleague.session, { theme: 'dark' });
    expect(state(await open('changji.xlsx', memory)).profile).toMatchObject({ preset: 'national', theme: 'dark' });
  });

  test('go again, and the user’s own come back', async () => {
    const opened = await open('dalian.xlsx');
    await keepInWorkbook(opened.session, true);
    await changeProfile(opened.session, choosePreset('hebei'));
    await keepInWorkbook(opened.session, false);
    expect(state(opened).profile).toMatchObject({ preset: 'national', inWorkbook: false });
    expect(await opened.host.settings.get('jixiao.profile')).toBeNull();
  });
});

test('choosing a place judges anew what was checked', async () => {
  const opened = await open('dalian.xlsx');
  await checkAll(opened.session);
  const missing = () => findingsOf(opened).filter(({ rule }) => rule === 'cost-missing').length;
  expect(missing()).toBe(6);
  await changeProfile(opened.session, choosePreset('dalian'));
  expect(missing()).toBe(0);
});
