import type { Browser, Frame, Locator } from 'playwright-core';
import { THEMES, wrongIn, type Look } from './axe';
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

/** What axe finds wrong in each theme, in the pane or one part of it; in the page around it where that is named. */
async function wrongInThemes(part?: string, around?: Look): Promise<string[]> {
  const found: string[] = [];
  for (const [theme, media] of THEMES) {
    await workbench.page.emulateMedia(media);
    await drawnAgain();
    const inPane = await wrongIn(await paneFrame(), part === undefined ? {} : { part });
    const inPage = around ? await wrongIn(workbench.page.mainFrame(), around) : [];
    found.push(...[...inPane, ...inPage].map((problem) => `${theme}: ${problem}`));
  }
  return found;
}

async function paneFrame(): Promise<Frame> {
  const frame = await (await workbench.page.locator('#pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** Waits until pane and page are drawn in the colours of the theme, and none of them is on its way to another. */
async function drawnAgain(): Promise<void> {
  for (const frame of [await paneFrame(), workbench.page.mainFrame()])
    await frame.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(changes.map(({ finished }) => finished));
    });
}

const pane = (): Locator => workbench.pane.locator('body');
const press = (name: string | RegExp): Promise<void> => pane().getByRole('button', { name }).first().click();

describe('nothing wrong in any theme', () => {
  test('before the first check, and the page around the pane', async () =>
    // the grid is the engine's own
    expect(await wrongInThemes(undefined, { without: '#grid' })).toEqual([]));

  test('概览, with its cards', async () => {
    await workbench.check();
    expect(await wrongInThemes()).toEqual([]);
  });

  test('问题, with a finding open and the reason of its acceptance', async () => {
    await workbench.tab('问题');
    const line = workbench.findings.first();
    await line.locator('button[aria-expanded]').click();
    await line.getByRole('button', { name: '已核实' }).first().click();
    await line.getByRole('textbox').waitFor();
    expect(await wrongInThemes()).toEqual([]);
  });

  test('评分, with the choices of a person and why a score is what it is', async () => {
    await workbench.tab('评分');
    await workbench.press('计算得分');
    const table = workbench.pane.getByRole('table', { name: '得分明细' });
    await table.getByRole('combobox').first().waitFor();
    await table.locator('summary').first().click();
    expect(await wrongInThemes()).toEqual([]);
  });

  test('模板, with known facts, my own library and indicators from a text', async () => {
    await workbench.tab('模板');
    await workbench.pane.getByLabel('目标文字').fill('培训2000人次，覆盖率达到95%以上，12月底前完成。');
    await workbench.press('生成指标');
    await workbench.pane.getByRole('group', { name: '生成的指标' }).waitFor();
    expect(await wrongInThemes()).toEqual([]);
  });

  test('设置, with the weights and bands of a policy of one’s own', async () => {
    await workbench.tab('设置');
    await workbench.press('改成自己的办法');
    expect(await wrongInThemes()).toEqual([]);
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
    expect(await wrongInThemes('dialog')).toEqual([]);
    await dialog.getByRole('button', { name: closer }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('the menu', async () => {
    await workbench.press('更多操作');
    await workbench.pane.getByRole('menu').waitFor();
    expect(await wrongInThemes('[role=menu]')).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('the question about changes that are not downloaded', async () => {
    await workbench.goTo('K30');
    await workbench.type('改过');
    await workbench.page.getByRole('button', { name: '部门整体目标表' }).click();
    await workbench.page.getByRole('dialog', { name: /没下载的修改/ }).waitFor();
    expect(await wrongInThemes(undefined, { part: '#unsaved' })).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('the message after something was done', async () => {
    await workbench.tab('问题');
    await press('清除标记');
    await workbench.pane.getByText(/^已清除/).waitFor();
    expect(await wrongInThemes('footer')).toEqual([]);
  });
});
