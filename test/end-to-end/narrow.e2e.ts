import type { Browser, Locator } from 'playwright-core';
import { misfits } from './misfits';
import { launchBrowser, Workbench } from './workbench';

const TABS = ['概览', '问题', '评分', '模板', '设置'];
const ENGLISH_TABS = ['Overview', 'Findings', 'Scores', 'Templates', 'Settings'];

let browser: Browser;
let workbench: Workbench;

// 320 CSS pixels: the narrowest pane, and one of 640 at a zoom of 200 %.
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  await divider().focus();
  await workbench.page.keyboard.press('Home');
  await workbench.check();
});
afterAll(async () => {
  await browser.close();
});

const divider = (): Locator => workbench.page.getByRole('separator', { name: '调整窗格宽度' });
const misfitsInPane = (): Promise<string[]> => misfits(workbench.pane.locator('body'));

test('the pane is 320 pixels wide', async () => {
  const box = await workbench.page.locator('#pane').boundingBox();
  expect(Math.round(box?.width ?? 0)).toBe(320);
});

test('the divider moves by keys and says how far', async () => {
  await divider().focus();
  const widths: (string | null)[] = [];
  for (const key of ['End', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await workbench.page.keyboard.press(key);
    widths.push(await divider().getAttribute('aria-valuenow'));
  }
  expect(widths).toEqual(['720', '710', '720', '720', '320', '320']);
  expect(await divider().evaluate((one) => [one.ariaValueMin, one.ariaValueMax])).toEqual(['320', '720']);
});

test.each(TABS)('%s: every text fits', async (tab) => {
  await workbench.tab(tab);
  if (tab === '评分') {
    await workbench.press('计算得分');
    await workbench.pane.getByRole('table', { name: '得分明细' }).waitFor();
  }
  expect(await misfitsInPane()).toEqual([]);
});

test('an open finding and the preview of a plan: every text fits', async () => {
  await workbench.tab('问题');
  await workbench.findings.first().locator('button[aria-expanded]').click();
  expect(await misfitsInPane()).toEqual([]);
  await workbench.press('修复全部安全项');
  const dialog = workbench.pane.getByRole('dialog');
  await dialog.waitFor();
  expect(await misfits(dialog)).toEqual([]);
});

// English is half as long again: what fits here fits in every wording of Chinese.
describe('in English', () => {
  beforeAll(async () => {
    await workbench.press('取消');
    await workbench.tab('设置');
    await workbench.pane.getByLabel('语言').selectOption('en-US');
    await workbench.pane.getByRole('tab', { name: 'Overview' }).waitFor();
  });

  test.each(ENGLISH_TABS)('%s: every text fits', async (tab) => {
    await workbench.tab(tab);
    expect(await misfitsInPane()).toEqual([]);
  });

  test('the page says its language', async () => {
    expect(await workbench.pane.locator('html').getAttribute('lang')).toBe('en-US');
  });
});

// 320 CSS pixels for the whole page: a telephone, or 1280 at a zoom of 400 %.
test('on a page of 320 pixels the pane stands below the grid, and nothing is cut off', async () => {
  const { page } = workbench;
  await page.setViewportSize({ width: 320, height: 800 });
  const [grid, pane] = [await page.locator('#grid').boundingBox(), await page.locator('#pane').boundingBox()];
  expect([grid?.width, pane?.width]).toEqual([320, 320]);
  expect(pane?.y).toBeCloseTo((grid?.y ?? 0) + (grid?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await misfits(page.locator('.bar'))).toEqual([]);
});
