import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Locator } from 'playwright-core';
import { checkReportSchema } from '../../src/actions/report-schema';
import { createFileHost } from '../../src/host/file';
import { enUS } from '../../src/workbench/strings/en-US';
import { zhCN } from '../../src/workbench/strings/zh-CN';
import { writeReceivedFolder } from './received-folder';
import { THEMES, wrongIn } from './axe';
import { launchBrowser, Workbench } from './workbench';

const below = mkdtempSync(join(tmpdir(), 'jixiao-batch-'));

let browser: Browser;
let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = await writeReceivedFolder(below);
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
});
afterAll(async () => {
  await browser.close();
  rmSync(below, { recursive: true, force: true });
});

const results = (): Locator => workbench.page.getByRole('region', { name: /^检查结果：/ });
const section = (): Locator => workbench.page.locator('#results');
const table = (): Locator => section().getByRole('table');
const line = (file: string): Locator => table().getByRole('row').filter({ hasText: file });
const switchTo = (name: string): Promise<void> => workbench.page.getByRole('button', { name }).click();
const end = (): Promise<void> => results().getByText('检查完毕', { exact: true }).waitFor();

/** Checks that begin from now on do not go on until they are let go. */
async function holdChecks(): Promise<{ letGo(): void }> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await workbench.page.route('**/workbench/check-worker.js', (route) => gate.then(() => route.continue()));
  return { letGo };
}

/** Names of the files that are shown, from top to bottom. */
async function shown(): Promise<string[]> {
  return table().locator('tbody tr:visible .table__name').allTextContents();
}

/** Drops files or folders on the page, as from a file manager. */
async function drop(...files: string[]): Promise<void> {
  const session = await workbench.page.context().newCDPSession(workbench.page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
}

async function exported(name: string): Promise<{ download: Download; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    results().getByRole('button', { name, exact: true }).click(),
  ]);
  return { download, bytes: readFileSync(await download.path()) };
}

test('a chosen folder is checked file by file; what cannot be checked says why, lock files are left out', async () => {
  await workbench.page.getByLabel('打开文件夹').setInputFiles(folder);
  await end();
  expect(await results().getByRole('heading', { level: 2 }).textContent()).toBe('检查结果：2026年报送');
  expect(await table().getByRole('rowheader').allTextContents()).toEqual([
    '昌吉州/项目支出自评表.xlsx',
    '承德市/项目绩效信息表.xlsx',
    '大连高新区/项目目标表.xlsx',
    '库尔勒市/整体支出目标表.xlsx',
    '平罗县/部门项目目标表.xlsx',
    '双滦区/绩效目标.docx',
    '双滦区/没有传完.xlsx',
    '双滦区/项目绩效信息表.xlsx',
  ]);
  expect(await line('绩效目标.docx').textContent()).toMatch(/文字文档.*未检查$/);
  expect(await line('没有传完.xlsx').textContent()).toMatch(/后半部分缺失.*未检查$/);
  expect(await line('项目支出自评表').getByRole('cell').allTextContents()).toEqual([
    expect.stringContaining('昌吉回族自治州应急管理局'),
    '5',
    '0',
    expect.stringMatching(/^\d+$/),
    expect.stringMatching(/分/),
    expect.stringContaining('有提醒'),
  ]);
  expect(
    await results()
      .getByText(/^8 个文件，识别 31 张表：\d+ 个错误，\d+ 个提醒；2 个文件未检查；/)
      .count(),
  ).toBe(1);
  expect(await results().getByRole('status').textContent()).toMatch(/^检查完毕。8 个文件/);
});

test('what only shows between files has a section of its own and leads to its file', async () => {
  const section = results().getByRole('group').filter({ hasText: '各文件之间' });
  await section.getByText(/^各文件之间：2 处问题/).click();
  const [doubled] = await section.getByRole('listitem').all();
  expect(await doubled?.textContent()).toContain('“防震减灾科普”的编码');
  await doubled?.getByRole('button').click();
  await results().waitFor({ state: 'hidden' });
  await workbench.activeCell.filter({ hasText: /^地震工作经费 A1：/ }).waitFor({ state: 'attached' });
  await workbench.ready();
  await switchTo('返回结果');
  await section.getByText(/^各文件之间/).click();
});

test('the table is filtered by state and by words, and sorted by a column', async () => {
  await results().getByText('未检查 2').click();
  expect(await shown()).toEqual(['绩效目标.docx', '没有传完.xlsx']);
  await results().getByText('全部 8').click();
  await results().getByRole('searchbox').fill('库尔勒市应急');
  expect(await shown()).toEqual(['整体支出目标表.xlsx']);
  await results().getByRole('searchbox').fill('没有这个单位');
  expect(await results().getByText('没有符合筛选条件的文件。').isVisible()).toBe(true);
  await results().getByRole('searchbox').fill('');
  await table().getByRole('button', { name: '错误' }).click();
  expect(await table().getByRole('columnheader', { name: '错误' }).getAttribute('aria-sort')).toBe('descending');
  expect((await shown())[0]).toBe('项目绩效信息表.xlsx');
  expect(await table().locator('[aria-sort]').count()).toBe(1);
});

test('Enter opens a file beside the pane; the way back leads to the same line of the same list', async () => {
  await line('项目绩效信息表').first().getByRole('button').focus();
  for (const key of ['End', 'ArrowUp']) await workbench.page.keyboard.press(key);
  const name = await workbench.page.evaluate(() => document.activeElement?.textContent);
  expect(name).toBe('大连高新区/项目目标表.xlsx');
  await workbench.page.keyboard.press('Enter');
  await results().waitFor({ state: 'hidden' });
  await workbench.ready();
  expect(await workbench.page.getByText('项目目标表.xlsx', { exact: true }).first().isVisible()).toBe(true);
  await switchTo('返回结果');
  expect(await workbench.page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  expect(await line('大连高新区').getAttribute('aria-current')).toBe('true');
  expect(await table().getByRole('columnheader', { name: '错误' }).getAttribute('aria-sort')).toBe('descending');
});

test('a file that was changed says so; once downloaded it is checked again as it is now', async () => {
  const errors = line('大连高新区').getByRole('cell').nth(2);
  expect(await errors.textContent()).toBe('2');
  await switchTo('回到表格');
  await workbench.goTo('E18');
  await workbench.type('≤1%');
  await switchTo('返回结果');
  expect(await line('大连高新区').textContent()).toContain('有没下载的修改，未重新检查');
  await switchTo('回到表格');
  await workbench.download();
  await switchTo('返回结果');
  await line('大连高新区').getByText('已修改并下载，已重新检查').waitFor();
  await errors.filter({ hasText: /^1$/ }).waitFor();
});

test('in another language all are checked again, and what is said of a file stays true', async () => {
  await switchTo(zhCN.page.toDesk);
  await workbench.goTo('E19');
  await workbench.type('≤3%');
  await switchTo(zhCN.page.toResults);
  await switchTo(zhCN.page.otherLanguage);
  await line('大连高新区').getByText(enUS.row.changed).waitFor();
  await section().getByText(enUS.run.done, { exact: true }).waitFor();
  expect(await line('大连高新区').textContent()).toContain(enUS.row.changed);
  await switchTo(enUS.page.toDesk);
  const downloaded = workbench.page.waitForEvent('download');
  await switchTo(enUS.page.download);
  await downloaded;
  await switchTo(enUS.page.toResults);
  await line('大连高新区').getByText(enUS.row.rechecked).waitFor();
  const held = await holdChecks();
  await switchTo(enUS.page.otherLanguage);
  await line('大连高新区').getByText(zhCN.row.rechecking).waitFor();
  held.letGo();
  await line('大连高新区').getByText(zhCN.row.rechecked).waitFor();
  expect(await line('大连高新区').getAttribute('data-state')).toBe('errors');
  await end();
});

test('a run that was stopped begins again only when asked to', async () => {
  const held = await holdChecks();
  await switchTo(zhCN.page.otherLanguage);
  await switchTo(enUS.page.stop);
  await section().locator('#results-progress').getByText(enUS.run.stopped).waitFor();
  held.letGo();
  await section().getByRole('button', { name: enUS.page.again }).waitFor();
  await switchTo(enUS.page.otherLanguage);
  await section().locator('#results-progress').getByText(zhCN.run.stoppedBefore).waitFor();
  const rows = await table().locator('tbody').getByRole('row').allTextContents();
  expect(rows.filter((row) => row.includes(enUS.row.states.unchecked))).toHaveLength(8);
  expect(await line('大连高新区').textContent()).toContain(zhCN.row.downloaded);
  await switchTo(zhCN.page.again);
  await end();
  expect(await section().getByRole('button', { name: zhCN.page.again }).isVisible()).toBe(false);
  expect(await shown()).toHaveLength(8);
  expect(await table().locator('[aria-current]').textContent()).toContain('大连高新区');
});

test('the reports are those of the command line', async () => {
  const json = await exported('JSON');
  expect(json.download.suggestedFilename()).toMatch(/^检查报告 2026年报送 \d{4}-\d\d-\d\d\.json$/);
  const report = checkReportSchema.parse(JSON.parse(new TextDecoder().decode(json.bytes)));
  expect(report.files.map(({ path }) => path)).toHaveLength(8);
  expect(report.acrossFiles).toHaveLength(2);
  const page = await exported('网页');
  expect(new TextDecoder().decode(page.bytes)).toContain('双滦区/没有传完.xlsx');
  const book = await exported('Excel 表');
  const { sheets } = await createFileHost(book.bytes, '报告.xlsx').read();
  expect(sheets.map(({ name }) => name)).toEqual(['检查汇总', '问题清单', '得分']);
});

test.each(THEMES)('the results have nothing wrong in %s', async (_theme, media) => {
  await workbench.page.emulateMedia(media);
  expect(await wrongIn(workbench.page.mainFrame(), { part: '#results' })).toEqual([]);
});

test('on a page of 320 pixels nothing is cut off', async () => {
  await workbench.page.setViewportSize({ width: 320, height: 800 });
  const wide = await results().evaluate((section) =>
    [...section.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > 321)
      .map((one) => one.outerHTML),
  );
  expect(wide).toEqual([]);
  await workbench.page.setViewportSize({ width: 1500, height: 950 });
});

test('a folder that is dropped is checked as the pane’s settings say; one file that is dropped is opened', async () => {
  await switchTo('回到表格');
  await workbench.tab('设置');
  await workbench.pane.getByLabel('地区').selectOption({ label: '宁夏' });
  await drop(join(folder, '平罗县'));
  await end();
  expect(await shown()).toEqual(['部门项目目标表.xlsx']);
  expect(
    await results()
      .getByText(/按“宁夏.*”的要求检查/)
      .isVisible(),
  ).toBe(true);
  await drop(join(folder, '库尔勒市/整体支出目标表.xlsx'));
  await results().waitFor({ state: 'hidden' });
  await workbench.page.getByText('整体支出目标表.xlsx', { exact: true }).first().waitFor();
});

test('in another language the same files are checked again, under the same settings', async () => {
  await switchTo(zhCN.page.otherLanguage);
  await switchTo(enUS.page.toResults);
  const english = workbench.page.getByRole('region', { name: enUS.run.title('平罗县') });
  await english.getByText(enUS.run.done, { exact: true }).waitFor();
  const [, owner, forms, errors] = await english.getByRole('row').nth(1).locator('th, td').allTextContents();
  expect([owner, forms]).toEqual([expect.stringMatching(/ and others, 5 projects$/), '5']);
  expect(Number(errors)).toBeGreaterThan(0);
  expect(await english.getByText(/Checked by the requirements of “Ningxia/).isVisible()).toBe(true);
});

test('nothing was asked of any other machine and nothing broke', () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
