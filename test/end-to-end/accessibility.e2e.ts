import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

const TABS = ['概览', '问题', '评分', '模板', '设置'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Fluent UI's focus guards: they take the focus only to hand it on, which axe cannot see. */
const FOCUS_GUARDS = ['#pane', '[data-tabster-dummy]'];

/** What axe finds serious, in the page and the pane, but not inside the grid: that is the engine's own. */
async function seriousIn({ page }: Workbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('#grid')
    .exclude(FOCUS_GUARDS)
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('%s', (_scheme, options) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open(browser, options);
    await workbench.check();
  });
  afterAll(async () => {
    await workbench.close();
  });

  test.each(TABS)('%s has nothing serious', async (tab) => {
    await workbench.tab(tab);
    if (tab === '评分') await workbench.press('计算得分');
    expect(await seriousIn(workbench)).toEqual([]);
  });

  test('the preview of a plan has nothing serious', async () => {
    await workbench.tab('问题');
    await workbench.press('修复全部安全项');
    await workbench.pane.getByRole('dialog').waitFor();
    expect(await seriousIn(workbench)).toEqual([]);
    await workbench.press('取消');
  });
});
