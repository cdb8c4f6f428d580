import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

const PART = /\/addin\/[^/]+\.js$/;

let browser: Browser;
let workbench: Workbench;
let asked: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  asked = notedRequests(workbench.page);
});
afterAll(() => browser.close());

/** Files of the add-in that a page asks for from now on. */
function notedRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => PART.test(request.url()) && urls.push(request.url()));
  return urls;
}

/** The first request for a part of the add-in is answered as told, all others as ever. */
async function nextPart(page: Page, answer: 'late' | 'not at all'): Promise<void> {
  await page.route(
    PART,
    async (route) => {
      if (answer === 'not at all') return route.abort();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return route.continue();
    },
    { times: 1 },
  );
}

test('a tab is asked for when it is opened, not before, and only once', async () => {
  await workbench.page.waitForTimeout(500);
  asked.length = 0;
  await workbench.tab('模板');
  await workbench.pane.getByRole('heading', { name: '空白表' }).waitFor();
  expect(asked.length).toBeGreaterThan(0);
  const before = [...asked];
  await workbench.tab('评分');
  await workbench.pane.getByText(/得分/).first().waitFor();
  expect(asked.filter((url) => !before.includes(url)).length).toBeGreaterThan(0);
  const all = asked.length;
  await workbench.tab('模板');
  await workbench.pane.getByRole('heading', { name: '空白表' }).waitFor();
  expect(asked).toHaveLength(all);
});

test('a sentence stands where the tab will be while it is loaded', async () => {
  await nextPart(workbench.page, 'late');
  await workbench.tab('设置');
  await workbench.pane.getByRole('tabpanel').getByText('正在载入…').waitFor();
  await workbench.pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
  expect(await workbench.pane.getByText('正在载入…').count()).toBe(0);
});

test('a tab that could not be loaded says so, and is asked for again', async () => {
  await workbench.check();
  await nextPart(workbench.page, 'not at all');
  await workbench.tab('问题');
  await workbench.pane.getByRole('alert').getByText('这一部分没有载入').waitFor();
  await workbench.press('再试一次');
  await workbench.pane.getByRole('button', { name: '导出网页' }).waitFor();
});

test('a press on a button whose part is still loading is heard', async () => {
  await nextPart(workbench.page, 'late');
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.press('导出网页')]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
});
