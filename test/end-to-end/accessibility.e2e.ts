import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { seriousIn, type Look } from './axe';
import { launchBrowser, Workbench } from './workbench';

let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
});
afterAll(async () => {
  await browser.close();
});

/**
 * Names and structure are the same in all themes: the dark one may lose contrast, and forced colours, which are the system's, whatever
 * their contrast, may lose what is drawn: targets, names of pictures, what can be focused.
 */
const THEMES: readonly (readonly [string, Parameters<Page['emulateMedia']>[0], readonly string[] | undefined])[] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, undefined],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, ['color-contrast', 'link-in-text-block']],
  [
    'forced colors',
    { colorScheme: 'dark', forcedColors: 'active' },
    [
      'target-size',
      'button-name',
      'link-name',
      'image-alt',
      'svg-img-alt',
      'aria-hidden-focus',
      'scrollable-region-focusable',
    ],
  ],
];

/** What axe finds serious in each theme, in the pane or one part of it; in the page around it where that is named. */
async function seriousInThemes(part?: string, around?: Look): Promise<string[]> {
  const found: string[] = [];
  for (const [theme, media, rules] of THEMES) {
    await workbench.page.emulateMedia(media);
    await drawnAgain();
    const limited = rules && { rules };
    const inPane = await seriousIn(await paneFrame(), { ...(part !== undefined && { part }), ...limited });
    const inPage = around ? await seriousIn(workbench.page.mainFrame(), { ...around, ...limited }) : [];
    found.push(...[...inPane, ...inPage].map((problem) => `${theme}: ${problem}`));
  }
  return found;
}

async function paneFrame(): Promise<Frame> {
  const frame = await (await workbench.page.locator('#pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** Waits until the pane is drawn in the colours that the page now has. */
async function drawnAgain(): Promise<void> {
  await workbench.pane
    .locator('body')
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

const pane = (): Locator => workbench.pane.locator('body');
const press = (name: string | RegExp): Promise<void> => pane().getByRole('button', { name }).first().click();

describe('nothing serious in any theme', () => {
  test('before the first check, and the page around the pane', async () =>
    // the grid is the engine's own
    expect(await seriousInThemes(undefined, { without: '#grid' })).toEqual([]));

  test('概览, with its cards', async () => {
    await workbench.check();
    expect(await seriousInThemes()).toEqual([]);
  });

  test('问题, with a finding open and the reason of its acceptance', async () => {
    await workbench.tab('问题');
    const line = workbench.findings.first();
    await line.locator('button[aria-expanded]').click();
    await line.getByRole('button', { name: '已核实' }).first().click();
    await line.getByRole('textbox').waitFor();
    expect(await seriousInThemes()).toEqual([]);
  });

  test('评分, with the choices of a person and why a score is what it is', async () => {
    await workbench.tab('评分');
    await workbench.press('计算得分');
    const table = workbench.pane.getByRole('table', { name: '得分明细' });
    await table.getByRole('combobox').first().waitFor();
    await table.locator('summary').first().click();
    expect(await seriousInThemes()).toEqual([]);
  });

  test('模板, with known facts, my own library and indicators from a text', async () => {
    await workbench.tab('模板');
    await workbench.pane.getByLabel('目标文字').fill('培训2000人次，覆盖率达到95%以上，12月底前完成。');
    await workbench.press('生成指标');
    await workbench.pane.getByRole('group', { name: '生成的指标' }).waitFor();
    expect(await seriousInThemes()).toEqual([]);
  });

  test('设置, with the weights and bands of a policy of one’s own', async () => {
    await workbench.tab('设置');
    await workbench.press('改成自己的办法');
    expect(await seriousInThemes()).toEqual([]);
    await workbench.press('取消');
  });

  test.each([
    ['the preview of a plan', '问题', '修复全部安全项', '取消'],
    ['the comparison of two forms', '问题', '对比两表', '关闭'],
    ['an entry of my own library', '模板', '新增', '取消'],
  ])('%s', async (_window, tab, opener, closer) => {
    await workbench.tab(tab);
    await press(opener);
    const dialog = workbench.pane.getByRole('dialog');
    await dialog.waitFor();
    expect(await seriousInThemes('dialog')).toEqual([]);
    await dialog.getByRole('button', { name: closer }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('the menu', async () => {
    await workbench.press('更多操作');
    await workbench.pane.getByRole('menu').waitFor();
    expect(await seriousInThemes('[role=menu]')).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('the question about changes that are not downloaded', async () => {
    await workbench.goTo('K30');
    await workbench.type('改过');
    await workbench.page.getByRole('button', { name: '部门整体目标表' }).click();
    await workbench.page.getByRole('dialog', { name: /没下载的修改/ }).waitFor();
    expect(await seriousInThemes(undefined, { part: '#unsaved' })).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('the message after something was done', async () => {
    await workbench.tab('问题');
    await press('清除标记');
    await workbench.pane.getByText(/^已清除/).waitFor();
    expect(await seriousInThemes('footer')).toEqual([]);
  });
});
