import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cellAt, type Sheet } from '../../src/core/sheet/sheet';
import { placeOf } from '../../src/core/sheet/address';
import { readWorkbook } from '../../src/host/file/read';
import { partsOf, STRANGE_PART, writeOwnWorkbook } from './own-workbook';
import { launchBrowser, Workbench } from './workbench';

const FORM = '安全生产举报奖励项目';
const path = writeOwnWorkbook(mkdtempSync(join(tmpdir(), 'jixiao-e2e-')));

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  await workbench.openFile(path);
  await workbench.page.getByText('自评表（报送）.xlsx', { exact: true }).waitFor();
  await workbench.ready();
});
afterAll(async () => {
  await browser.close();
});

// One person's work from beginning to end: every step goes on where the one before it stopped.
describe('from the first check to the file that is handed in', () => {
  test('checking lists findings and marks their cells', async () => {
    await workbench.check();
    expect(await workbench.status.textContent()).toMatch(/^识别 5 张表：/);
    await workbench.tab('问题');
    await workbench.pane.getByLabel('所在表').selectOption({ label: FORM });
    const suffix = workbench.pane.locator(`[data-rule="score-text-suffix"][data-sheet="${FORM}"]`);
    await suffix.nth(1).waitFor();
    expect(await suffix.count()).toBe(2);
    expect(await workbench.goTo('H21')).toBe(`${FORM} H21：100分，提醒标记`);
  });

  test('one repair writes its cell', async () => {
    const finding = workbench.pane.locator(`[data-rule="score-text-suffix"][data-sheet="${FORM}"][data-cell="I6"]`);
    await finding.getByRole('button', { name: /^修复/ }).click();
    await workbench.done();
    expect(await workbench.goTo('I6')).toBe(`${FORM} I6：10`);
  });

  test('撤销本次修改 brings the old text back', async () => {
    await workbench.press('撤销本次修改');
    await workbench.activeCell.filter({ hasText: 'I6：10分' }).waitFor({ state: 'attached' });
  });

  test('all safe repairs at once, after a look at them', async () => {
    await workbench.tab('问题');
    await workbench.press('修复全部安全项');
    await workbench.pane.getByRole('dialog').getByRole('row').nth(10).waitFor();
    await workbench.pane.getByRole('dialog').getByText('不能用 Ctrl+Z 撤销').waitFor();
    await workbench.apply();
    // what is left there is the hint that every row has its full score
    expect(await workbench.goTo('H21')).toBe(`${FORM} H21：100，提示标记`);
  });

  test('a cell that is typed in the grid reaches the pane', async () => {
    await workbench.goTo('H14');
    await workbench.page.keyboard.press('Delete');
    await workbench.activeCell.filter({ hasText: 'H14：空' }).waitFor({ state: 'attached' });
    await workbench.goTo('F20');
    await workbench.type('57%');
    await workbench.tab('评分');
    await workbench.press('计算得分');
    const row = workbench.pane.getByRole('table', { name: '得分明细' }).getByRole('row', { name: /举报人满意度/ });
    await row.getByText('57 ÷ 90 × 15 = 9.5').waitFor();
  });

  test('writing the scores fills what is empty and leaves what is given', async () => {
    await workbench.press('写入得分');
    await workbench.apply();
    expect(await workbench.goTo('H14')).toContain('H14：10');
    expect(await workbench.goTo('H18')).toContain('H18：20');
  });

  test('a blank form goes onto a sheet of its own', async () => {
    await workbench.tab('模板');
    await workbench.press('插入空白表');
    await workbench.apply();
    await workbench.showSheet('项目支出绩效自评表');
    expect(await workbench.goTo('A1')).toContain('项目支出绩效自评表');
  });

  test('an indicator goes to its place inside the merged block', async () => {
    await workbench.showSheet(FORM);
    await workbench.goTo('D14');
    await workbench.tab('模板');
    await workbench.pane.getByRole('list', { name: '指标库' }).getByRole('checkbox').first().check();
    await workbench.press('插入指标');
    await workbench.apply();
    expect(await workbench.goTo('D15')).toContain('培训次数');
  });

  test('clearing leaves no mark of ours', async () => {
    await workbench.tab('概览');
    await workbench.press('清除标记');
    expect(await workbench.goTo('E14')).not.toContain('标记');
  });
});

describe('the downloaded file', () => {
  let before: Map<string, string>;
  let after: Map<string, string>;
  let sheets: readonly Sheet[];

  beforeAll(async () => {
    const bytes = await workbench.download();
    before = partsOf(readFileSync(path));
    after = partsOf(bytes);
    ({ sheets } = readWorkbook(bytes, 'downloaded.xlsx'));
  });

  const valueOf = (cell: string, name = FORM) => {
    const sheet = sheets.find((other) => other.name === name);
    const { row, column } = placeOf(cell);
    return sheet && cellAt(sheet, row, column)?.value;
  };

  test('holds what was repaired, typed, scored and inserted', () => {
    expect([valueOf('I6'), valueOf('H14'), valueOf('D15'), valueOf('F21')]).toEqual([10, 10, '培训次数', 0.57]);
    expect(valueOf('A1', '项目支出绩效自评表')).toContain('项目支出绩效自评表');
  });

  test('has the blank form drawn as the grid shows it', () => {
    const blank = sheets.find(({ name }) => name === '项目支出绩效自评表');
    expect(blank?.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 9 });
    expect(blank?.merges.length).toBeGreaterThan(20);
  });

  test('its merges have grown around the inserted row', () => {
    const merges = sheets.find(({ name }) => name === FORM)?.merges ?? [];
    expect(merges).toContainEqual({ top: 14, left: 2, bottom: 18, right: 2 });
  });

  test('holds no mark, and the own format of the user, moved with its rows', () => {
    const holding = (text: string) => [...after].filter(([, xml]) => xml.includes(text)).map(([name]) => name);
    expect(['error', 'warning', 'info'].flatMap((severity) => holding(`jixiao:${severity}`))).toEqual([]);
    expect(holding('sqref="G14:G21"')).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('keeps the parts that nobody touched as they were', () => {
    const kept = [STRANGE_PART, 'xl/theme/theme1.xml', 'docProps/app.xml', 'xl/worksheets/sheet2.xml'];
    expect(kept.filter((part) => after.get(part) !== before.get(part))).toEqual(['xl/worksheets/sheet2.xml']);
  });
});

test('nothing was asked of any other machine and nothing broke', () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
