import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { read, write } from '@e965/xlsx';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { CHINESE_ERRORS } from '../../src/actions/wording/chinese-errors';
import { ENGLISH_ERRORS } from '../../src/actions/wording/english-errors';
import { enUS as enPane } from '../../src/taskpane/strings/en-US';
import { zhCN as zhPane } from '../../src/taskpane/strings/zh-CN';
import { enUS } from '../../src/workbench/strings/en-US';
import { zhCN } from '../../src/workbench/strings/zh-CN';
import { FORMS, launchBrowser, Workbench } from './workbench';

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
});
afterAll(async () => {
  await browser.close();
});

test('opens the first example with the pane beside it', async () => {
  expect(await workbench.activeCell.textContent()).toContain('A1：项目支出绩效自评表');
  expect(await workbench.page.getByText('本地模拟，不是 Excel；数据不离开本机').isVisible()).toBe(true);
  expect(await workbench.page.getByRole('button', { name: '下载工作簿' }).isEnabled()).toBe(true);
});

/** The page where something breaks what the browser keeps for it. */
async function openWhere(broken: () => void): Promise<{ page: Page; pane: FrameLocator }> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'zh-CN' });
  await context.addInitScript(broken);
  const page = await context.newPage();
  await page.goto(workbench.page.url());
  const pane = page.frameLocator('#pane');
  await pane.getByRole('tab').first().waitFor();
  return { page, pane };
}

test('where the browser keeps nothing, page and pane share what the user chooses', async () => {
  const { page, pane } = await openWhere(() => {
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
  });
  await page.getByRole('button', { name: zhCN.page.otherLanguage }).click();
  await page.getByRole('button', { name: enUS.page.download }).waitFor();
  await pane.getByRole('tab', { name: enPane.tabs.settings }).click();
  await pane.getByLabel(enPane.settings.language, { exact: true }).selectOption('zh-CN');
  await pane.getByRole('tab', { name: zhPane.tabs.settings }).waitFor();
  await page.getByRole('button', { name: zhCN.page.download }).waitFor();
  await page.context().close();
});

test('what the browser cannot keep holds as long as the page, which says so in either language', async () => {
  const { page, pane } = await openWhere(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: zhCN.page.otherLanguage }).click();
  const english = ENGLISH_ERRORS.codes['not-kept']({});
  for (const words of [english.title, english.why, english.how])
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  await pane.getByRole('tab', { name: enPane.tabs.settings }).click();
  await pane.getByLabel(enPane.settings.language, { exact: true }).selectOption('zh-CN');
  const chinese = CHINESE_ERRORS.codes['not-kept']({});
  for (const words of [chinese.title, chinese.why, chinese.how]) await pane.getByText(words).waitFor();
  await pane.getByRole('tab', { name: zhPane.tabs.settings }).waitFor();
  await page.getByRole('button', { name: zhCN.page.download }).waitFor();
  await page.context().close();
});

test('opens a file of the user and checks it', async () => {
  await workbench.openFile(join(FORMS, 'korla.xlsx'));
  await workbench.page.getByText('korla.xlsx', { exact: true }).waitFor();
  await workbench.ready();
  await workbench.pane.getByRole('banner').getByText('korla.xlsx').waitFor();
  await workbench.check();
  expect(await workbench.status.textContent()).toMatch(/^识别 1 张表/);
});

test('an .xls file is shown and checked, but not written back, and the page says why', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'jixiao-e2e-')), '旧表.xls');
  const book = read(readFileSync(join(FORMS, 'pasted-dalian.xlsx')), { type: 'buffer' });
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'biff8' }));
  await workbench.openFile(path);
  await workbench.page.getByText(/^旧表\.xls：\.xls 是旧格式/).waitFor();
  expect(await workbench.page.getByRole('button', { name: '下载工作簿' }).isDisabled()).toBe(true);
  await workbench.ready();
  await workbench.check();
  expect(await workbench.status.textContent()).toMatch(/^识别 [1-9]/);
});

describe('files that are no workbooks', () => {
  test.each([
    ['an empty file', 'a.xlsx', '', '不是 Excel 工作簿'],
    ['a web page with the wrong name', 'b.xlsx', '<!doctype html><p>登录</p>', '不是 Excel 工作簿'],
    ['the start of a zip', 'c.xlsx', 'PK\u0003\u0004', '不完整'],
  ])('%s is refused in plain words and what is open stays open', async (_why, name, content, words) => {
    const before = await workbench.activeCell.textContent();
    const path = join(tmpdir(), `jixiao-e2e-${name}`);
    writeFileSync(path, content, 'latin1');
    await workbench.openFile(path);
    const problem = workbench.page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain(words);
    expect(await workbench.activeCell.textContent()).toBe(before);
    await problem.getByRole('button', { name: '知道了' }).click();
    expect(await problem.isVisible()).toBe(false);
  });
});

test('nothing was asked of any other machine and nothing broke', () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
