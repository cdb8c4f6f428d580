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
async function seriousIn({ page }: Workbench, limit: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await limit(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }))
    .exclude('#grid')
    .exclude(FOCUS_GUARDS)
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Names and structure are the same in all themes; forced colours are the system's, whatever their contrast. */
const EVERYTHING = (axe: AxeBuilder) => axe;
const COLOURS = (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']);
const WITHOUT_CONTRAST = (axe: AxeBuilder) => axe.disableRules('color-contrast');

describe.each([
  ['light', { colorScheme: 'light' }, EVERYTHING],
  ['dark', { colorScheme: 'dark' }, COLOURS],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }, WITHOUT_CONTRAST],
] as const)('%s', (_scheme, options, limit) => {
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
    expect(await seriousIn(workbench, limit)).toEqual([]);
  });

  test('the preview of a plan has nothing serious', async () => {
    await workbench.tab('问题');
    await workbench.press('修复全部安全项');
    await workbench.pane.getByRole('dialog').waitFor();
    expect(await seriousIn(workbench, limit)).toEqual([]);
    await workbench.press('取消');
  });
});
