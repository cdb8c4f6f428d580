import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  await workbench.check();
});

afterAll(() => browser.close());

test('the unit of amounts is switched on the card of a form, and everything follows', async () => {
  const { pane } = workbench;
  const card = pane.getByRole('list', { name: '识别结果' }).getByRole('listitem').first();
  await card.getByText(/金额按万元读取/).waitFor();
  const before = await workbench.status.textContent();
  await card.getByLabel(/金额单位/).selectOption('元');
  await card.getByText(/金额按元读取（您选定）/).waitFor();
  expect(await workbench.status.textContent()).not.toBe(before);
  await card.getByLabel(/金额单位/).selectOption('');
  await card.getByText(/金额按万元读取/).waitFor();
});

test('the list is handed out as a page of its own that loads nothing and names what it was checked by', async () => {
  await workbench.tab('问题');
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.press('导出网页')]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('按“全国”的要求检查');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(text);
  const rows = page.locator('tr.info:visible');
  expect(await rows.count()).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /提示/ }).uncheck();
  expect(await rows.count()).toBe(0);
  expect(asked).toEqual([]);
  await page.close();
});

test('the list is handed out as a workbook whose links lead into the one that was checked', async () => {
  await workbench.tab('问题');
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.press('导出 Excel 文件')]);
  const { SheetNames, Sheets } = read(await readFile(await download.path()));
  expect([download.suggestedFilename(), SheetNames.slice(0, 2)]).toEqual([
    '绩效表检查报告.xlsx',
    ['检查汇总', '问题清单'],
  ]);
  expect(Sheets['问题清单']?.['D2']).toMatchObject({
    f: expect.stringMatching(/^HYPERLINK\(".+\.xlsx#'.+'![A-Z]+\d+"/),
  });
  await workbench.pane.getByText(/^已导出 Excel 文件/).waitFor();
});

test('nothing broke meanwhile, and nothing left the machine', () => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.strangers).toEqual([]);
});
