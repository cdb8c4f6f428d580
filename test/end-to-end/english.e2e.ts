import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';
import { enUS as enPage } from '../../src/workbench/strings/en-US';
import { zhCN as zhPage } from '../../src/workbench/strings/zh-CN';
import { FORMS, launchBrowser, Workbench } from './workbench';

/** Quotations from the form, and its words in brackets behind the English. */
const QUOTED = /“(?:[^“”]|“[^“”]*”)*”|\([^()]*\)/g;
const CHINESE = /\p{Script=Han}/u;

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser, { language: 'en-US' });
  await workbench.page.getByLabel(enPage.page.open).setInputFiles(join(FORMS, 'changji.xlsx'));
  await workbench.ready();
});
afterAll(async () => {
  await browser.close();
});

/** What the first finding of the list says: what, why, how and what it rests on. */
async function firstFinding({ findings, tabs }: typeof zhCN | typeof enUS): Promise<string[]> {
  await workbench.tab(tabs.findings);
  const item = workbench.pane.getByRole('list', { name: findings.list }).getByRole('listitem').first();
  const opener = item.locator('button[aria-expanded]').first();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await item.locator('dd').first().waitFor();
  return [await opener.innerText(), ...(await item.locator('dt, dd').allInnerTexts())];
}

/** The page that a link of the pane leads to. */
async function helpPage(words: string): Promise<string> {
  const link = workbench.pane.getByRole('link', { name: words }).first();
  const address = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
  return (await workbench.page.request.get(address)).text();
}

test('an English pane says what is wrong, why and what to do in English, a Chinese one in Chinese', async () => {
  await workbench.press(enUS.actions.checkWorkbook);
  await workbench.pane.getByRole('list', { name: enUS.overview.list }).waitFor();
  const english = await firstFinding(enUS);
  expect(english).toEqual(expect.arrayContaining([enUS.findings.why, enUS.findings.how]));
  expect(english.filter((text) => CHINESE.test(text.replace(QUOTED, '')))).toEqual([]);
  expect(await helpPage(enUS.help.rule)).toMatch(/<html lang="en-US">[^]*<h2 id="why-it-matters">/);

  await workbench.tab(enUS.tabs.settings);
  await workbench.pane.getByLabel(enUS.settings.language, { exact: true }).selectOption('zh-CN');
  await workbench.pane.getByRole('tab', { name: zhCN.tabs.findings }).waitFor();
  const chinese = await firstFinding(zhCN);
  expect(chinese).toHaveLength(english.length);
  expect(chinese.filter((text) => !CHINESE.test(text))).toEqual([]);
  expect(await helpPage(zhCN.help.rule)).toMatch(/<html lang="zh-CN">[^]*<h2 id="理由">/);
  expect(workbench.problems).toEqual([]);
});

test('the guide is there in the language in use', async () => {
  await workbench.tab(zhCN.tabs.settings);
  expect(await helpPage(zhCN.help.all)).toContain('id="使用说明"');
  const languages = workbench.pane.getByLabel(zhCN.settings.language, { exact: true });
  await languages.selectOption('en-US');
  await workbench.pane.getByRole('tab', { name: enUS.tabs.findings }).waitFor();
  expect(await helpPage(enUS.help.all)).toContain('id="user-guide"');
  await workbench.pane.getByLabel(enUS.settings.language, { exact: true }).selectOption('zh-CN');
  await workbench.pane.getByRole('tab', { name: zhCN.tabs.findings }).waitFor();
});

describe('the page around the pane', () => {
  /** Every text that the page itself shows or names; the grid shows the form. */
  const texts = (): Promise<string[]> =>
    workbench.page.evaluate(() => {
      const saying = '[data-says], [data-says-label], [data-says-hint], [data-says-prompt]';
      return [...document.querySelectorAll(saying)]
        .flatMap((one) => [
          one.hasAttribute('data-says') ? one.textContent : '',
          ...['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name)),
        ])
        .flatMap((text) => text || []);
    });

  test('follows the pane’s choice of a language at once', async () => {
    expect(await workbench.page.getByRole('button', { name: zhPage.page.download }).isVisible()).toBe(true);
    expect(await workbench.page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect((await texts()).filter((text) => !CHINESE.test(text))).toEqual(['English', 'JSON']);
  });

  test('is light or dark as the pane is', async () => {
    const { page, pane } = workbench;
    const schemes = async (): Promise<string[]> => [
      await page.locator('body').evaluate((one) => getComputedStyle(one).colorScheme),
      await pane.getByRole('tablist').evaluate((one) => getComputedStyle(one).colorScheme),
    ];
    for (const theme of ['dark', 'light']) {
      await pane.getByLabel(zhCN.settings.theme, { exact: true }).selectOption(theme);
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      expect(await schemes()).toEqual([theme, theme]);
    }
  });

  test('has a switch of its own, which the pane follows and keeps', async () => {
    await workbench.page.getByRole('button', { name: zhPage.page.otherLanguage }).click();
    await workbench.pane.getByRole('tab', { name: enUS.tabs.findings }).waitFor();
    expect((await texts()).filter((text) => CHINESE.test(text))).toEqual([enPage.page.otherLanguage]);
    await workbench.page.reload();
    await workbench.pane.getByRole('tab', { name: enUS.tabs.findings }).waitFor();
    expect(await workbench.page.getByRole('button', { name: enPage.page.download }).isVisible()).toBe(true);
    expect(workbench.problems).toEqual([]);
  });

  test('speaks the simulated Excel’s language again where what was kept is cleared', async () => {
    await workbench.page.getByRole('button', { name: enPage.page.otherLanguage }).click();
    const other = workbench.pane.getByRole('tab', { name: zhCN.tabs.findings });
    await other.waitFor();
    await other.evaluate(() => localStorage.clear());
    await workbench.page.getByRole('button', { name: enPage.page.download }).waitFor();
    await workbench.page.getByRole('button', { name: enPage.page.otherLanguage }).click();
    await workbench.page.getByRole('button', { name: zhPage.page.download }).waitFor();
    await workbench.page.evaluate(() => localStorage.clear());
    await workbench.pane.getByRole('tab', { name: enUS.tabs.findings }).waitFor();
  });
});
