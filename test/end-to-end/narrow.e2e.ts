import type { Browser } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

const TABS = ['概览', '问题', '评分', '模板', '设置'];
const ENGLISH_TABS = ['Overview', 'Findings', 'Scores', 'Templates', 'Settings'];

let browser: Browser;
let workbench: Workbench;

// 320 CSS pixels: the narrowest pane, and one of 640 at a zoom of 200 %.
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  const divider = workbench.page.getByRole('separator', { name: '调整窗格宽度' });
  await divider.focus();
  await workbench.page.keyboard.press('Home');
  await workbench.check();
});
afterAll(async () => {
  await browser.close();
});

/** Texts in the pane that are cut off or reach beyond its edge. */
function cutTexts(): Promise<string[]> {
  return workbench.pane.locator('body').evaluate((body) => {
    const isCut = (element: Element): boolean => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const { width, right } = element.getBoundingClientRect();
      if (width === 0 || clipPath !== 'none') return false;
      const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!ownText || element.tagName === 'OPTION') return false;
      const isHidden = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return isHidden || right > document.documentElement.clientWidth + 1;
    };
    const texts = [...body.querySelectorAll('*')].filter(isCut).map((element) => element.textContent?.trim() ?? '');
    const tooWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return tooWide ? ['the page', ...texts] : texts;
  });
}

test('the pane is 320 pixels wide', async () => {
  const box = await workbench.page.locator('#pane').boundingBox();
  expect(Math.round(box?.width ?? 0)).toBe(320);
});

test.each(TABS)('%s: no text is cut off', async (tab) => {
  await workbench.tab(tab);
  if (tab === '评分') {
    await workbench.press('计算得分');
    await workbench.pane.getByRole('table', { name: '得分明细' }).waitFor();
  }
  expect(await cutTexts()).toEqual([]);
});

test('an open finding and the preview of a plan: no text is cut off', async () => {
  await workbench.tab('问题');
  await workbench.findings.first().locator('button[aria-expanded]').click();
  expect(await cutTexts()).toEqual([]);
  await workbench.press('修复全部安全项');
  await workbench.pane.getByRole('dialog').waitFor();
  expect(await cutTexts()).toEqual([]);
});

// English is half as long again: what fits here fits in every wording of Chinese.
describe('in English', () => {
  beforeAll(async () => {
    await workbench.press('取消');
    await workbench.tab('设置');
    await workbench.pane.getByLabel('语言').selectOption('en-US');
    await workbench.pane.getByRole('tab', { name: 'Overview' }).waitFor();
  });

  test.each(ENGLISH_TABS)('%s: no text is cut off', async (tab) => {
    await workbench.tab(tab);
    expect(await cutTexts()).toEqual([]);
  });

  test('the page says its language', async () => {
    expect(await workbench.pane.locator('html').getAttribute('lang')).toBe('en-US');
  });
});
