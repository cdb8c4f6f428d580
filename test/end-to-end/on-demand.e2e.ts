import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

const PART = /\/addin\/[^/]+\.js$/;
/** The engine and all that stands behind the first tab. */
const ENGINE = /\/addin\/engine\.\w+\.js$/;

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => void (browser = await launchBrowser()));
beforeEach(async () => void (workbench = await Workbench.open(browser)));
afterEach(() => workbench.close());
afterAll(() => browser.close());

/** Files of the add-in that a page asks for from now on. */
function notedRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => PART.test(request.url()) && urls.push(request.url()));
  return urls;
}

/** Waits until the engine, which the pane loads by itself, is there and nothing is left for the pane to do. */
async function unoccupied(): Promise<void> {
  const [frame] = workbench.page.frames().filter((one) => one.url().includes('/addin/'));
  await frame?.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/addin\/engine\.\w+\.js$/.test(name)),
  );
  await frame?.evaluate(async () => {
    for (const _turn of ['of what waits', 'of what that begins'])
      await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Opens the pane anew; requests for the engine are answered as told. */
async function reopened({ page }: Workbench, answer: 'late' | 'not at all'): Promise<void> {
  await page.route(ENGINE, async (route) => {
    if (answer === 'not at all') return route.abort();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return route.continue();
  });
  // The page counts as loaded only when the engine is there.
  await page.reload({ waitUntil: 'commit' });
  await workbench.ready();
}

test('what stands behind the first tab comes by itself, and only once', async () => {
  await unoccupied();
  const asked = notedRequests(workbench.page);
  await workbench.page.reload();
  await workbench.ready();
  await unoccupied();
  await workbench.tab('模板');
  await workbench.pane.getByRole('heading', { name: '空白表' }).waitFor();
  await workbench.tab('评分');
  await workbench.pane.getByText(/得分/).first().waitFor();
  expect(asked).toEqual([expect.stringContaining('/taskpane.'), expect.stringContaining('/engine.')]);
});

test('a sentence stands where the tab will be while it is loaded', async () => {
  await reopened(workbench, 'late');
  await workbench.tab('设置');
  await workbench.pane.getByRole('tabpanel').getByText('正在载入…').waitFor();
  await workbench.pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
  expect(await workbench.pane.getByText('正在载入…').count()).toBe(0);
});

test('a tab that could not be loaded says so, and is asked for again', async () => {
  await reopened(workbench, 'not at all');
  await workbench.tab('模板');
  await workbench.pane.getByRole('alert').getByText('这一部分没有载入').waitFor();
  await workbench.page.unroute(ENGINE);
  await workbench.press('再试一次');
  await workbench.pane.getByRole('heading', { name: '空白表' }).waitFor();
});

test('a press on a button whose part is still loading is heard', async () => {
  await reopened(workbench, 'late');
  await workbench.press('更多操作');
  await workbench.pane.getByRole('menuitem', { name: '计算得分' }).click();
  await workbench.pane.getByText('正在载入…').first().waitFor();
  await workbench.pane
    .getByText(/^(得分|已计) /)
    .first()
    .waitFor();
});
