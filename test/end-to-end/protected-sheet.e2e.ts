import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeProtectedWorkbook } from './own-workbook';
import { launchBrowser, Workbench } from './workbench';

const PROTECTED = '安全生产举报奖励项目';

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  await workbench.openFile(writeProtectedWorkbook(mkdtempSync(join(tmpdir(), 'jixiao-e2e-'))));
  await workbench.page.getByText('受保护.xlsx', { exact: true }).waitFor();
  await workbench.ready();
  await workbench.check();
});
afterAll(async () => {
  await browser.close();
});

test('its findings are listed, its marks are refused with the reason', async () => {
  await workbench.pane.getByText(`工作表“${PROTECTED}”受保护，没有加标记`).waitFor();
  await workbench.tab('问题');
  await workbench.pane.locator(`[data-sheet="${PROTECTED}"]`).first().waitFor();
  expect(await workbench.goTo('I6')).toBe(`${PROTECTED} I6：10分`);
});

test('a repair writes nothing anywhere, and the pane says so', async () => {
  await workbench.press('修复全部安全项');
  await workbench.press('应用修改');
  await workbench.pane.getByText(/^没有修改：.*受保护$/).waitFor();
  expect(await workbench.goTo('I6')).toBe(`${PROTECTED} I6：10分`);
  await workbench.showSheet('安全生产检查经费');
  expect(await workbench.goTo('I6')).toContain('I6：10分');
});
