import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { ErrorText } from '../../src/actions/describe-error';
import { CHINESE_ERRORS } from '../../src/actions/wording/chinese-errors';
import { ENGLISH_ERRORS } from '../../src/actions/wording/english-errors';
import { enUS as enPane } from '../../src/taskpane/strings/en-US';
import { zhCN as zhPane } from '../../src/taskpane/strings/zh-CN';
import { enUS } from '../../src/workbench/strings/en-US';
import { zhCN } from '../../src/workbench/strings/zh-CN';
import { FORMS, launchBrowser, Workbench } from './workbench';

declare global {
  interface Window {
    /** The browser has no room for anything more. */
    isFull?: boolean;
  }
}

const ENGLISH = ENGLISH_ERRORS.codes['not-kept']({});
const CHINESE = CHINESE_ERRORS.codes['not-kept']({});
const NOT_TAKEN = CHINESE_ERRORS.codes['not-taken']({});

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The browser forbids the page to keep anything: naming the storage throws. */
function forbid(): void {
  const get = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get });
}

/** The browser keeps what it is given for as long as it has room. */
function limit(): void {
  const keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function (name, text) {
    if (window.top?.isFull) throw new DOMException('full', 'QuotaExceededError');
    keep.call(this, name, text);
  };
}

function fill(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** Waits until all that a failure says stands in one place. */
async function says(place: Locator, { title, why, how }: ErrorText): Promise<void> {
  await place.filter({ hasText: title }).filter({ hasText: why }).filter({ hasText: how }).waitFor();
}

const noticeOf = ({ pane }: Workbench): Locator => pane.locator('[aria-live]');

async function chooseInPane({ pane }: Workbench, language: 'zh-CN' | 'en-US'): Promise<void> {
  await pane.getByRole('tab').last().click();
  const { settings } = language === 'zh-CN' ? enPane : zhPane;
  await pane.getByLabel(settings.language, { exact: true }).selectOption(language);
}

test.each([
  ['is not allowed to keep anything', forbid],
  ['has no more room', fill],
])('where the browser %s, a choice holds for page and pane, which say that it will not last', async (_why, before) => {
  const workbench = await Workbench.open(browser, { before });
  const { page, pane } = workbench;
  await page.getByRole('button', { name: zhCN.page.otherLanguage }).click();
  await page.getByRole('button', { name: enUS.page.download }).waitFor();
  await says(page.getByRole('alert'), ENGLISH);
  await pane.getByRole('tab', { name: enPane.tabs.settings }).waitFor();
  await chooseInPane(workbench, 'zh-CN');
  await says(noticeOf(workbench), CHINESE);
  await pane.getByRole('tab', { name: zhPane.tabs.settings }).waitFor();
  await page.getByRole('button', { name: zhCN.page.download }).waitFor();
  await workbench.close();
});

test('a choice that can be kept again reaches the page, also where the browser had kept the same one before', async () => {
  const workbench = await Workbench.open(browser, { before: limit });
  const { page } = workbench;
  const isDone = (language: typeof zhCN | typeof enUS): Promise<void> =>
    page.getByRole('button', { name: language.page.download }).waitFor();
  await chooseInPane(workbench, 'en-US');
  await isDone(enUS);
  await page.evaluate(() => void (window.isFull = true));
  await chooseInPane(workbench, 'zh-CN');
  await isDone(zhCN);
  await page.evaluate(() => void (window.isFull = false));
  await chooseInPane(workbench, 'en-US');
  await isDone(enUS);
  await workbench.close();
});

test('an entry that cannot be kept is there once, and its dialog makes room for the words', async () => {
  const workbench = await Workbench.open(browser, { before: fill });
  const { pane } = workbench;
  const { templates } = zhPane;
  await workbench.tab(zhPane.tabs.templates);
  await workbench.press(templates.newEntry);
  for (const [field, text] of [
    ['level1', '产出指标'],
    ['level2', '数量指标'],
    ['name', '堤防巡查次数'],
  ] as const)
    await pane.getByRole('dialog').getByLabel(templates.entryFields[field], { exact: true }).fill(text);
  await workbench.press(templates.save);
  await pane.getByRole('dialog').waitFor({ state: 'hidden' });
  await says(noticeOf(workbench), CHINESE);
  const entries = pane.getByRole('list', { name: templates.ownEntries }).getByRole('listitem');
  expect(await entries.allTextContents()).toEqual([expect.stringContaining('堤防巡查次数')]);
  await workbench.close();
});

test('a form that cannot be taken along is refused, and no earlier one is offered in its place', async () => {
  const workbench = await Workbench.open(browser, { before: limit });
  const { page, pane } = workbench;
  const fromElsewhere = pane.getByRole('option', { name: /（(?:korla|dalian)\.xlsx）/ });
  const openAt = async (name: string): Promise<void> => {
    await workbench.openFile(join(FORMS, name));
    await pane.getByRole('banner').getByText(name).waitFor();
    await workbench.check();
    await workbench.tab(zhPane.tabs.templates);
    await pane.getByRole('group', { name: zhPane.actions.takeAlong }).waitFor();
  };
  await openAt('korla.xlsx');
  await workbench.press(zhPane.actions.takeAlong);
  await pane.getByText(/^已记下/).waitFor();
  await openAt('dalian.xlsx');
  expect(await fromElsewhere.count()).toBe(1);
  await page.evaluate(() => void (window.isFull = true));
  await workbench.press(zhPane.actions.takeAlong);
  await says(noticeOf(workbench), NOT_TAKEN);
  expect(await fromElsewhere.count()).toBe(0);
  await openAt('changji.xlsx');
  expect(await fromElsewhere.count()).toBe(0);
  await workbench.close();
});
