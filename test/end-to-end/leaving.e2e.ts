import type { Browser, Locator } from 'playwright-core';
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

const question = (): Locator => workbench.page.getByRole('dialog', { name: /没下载的修改/ });
const ask = async (title: string): Promise<void> => {
  const examples = workbench.page.getByRole('list', { name: '示例工作簿' });
  await examples.getByRole('button', { name: title }).click();
};
const answer = (name: string): Promise<void> => question().getByRole('button', { name }).click();
const isOpen = (title: string): Promise<void> =>
  workbench.page.locator('[aria-current="true"]', { hasText: title }).waitFor();

test('without changes another workbook opens at once', async () => {
  await workbench.openExample('部门整体目标表');
  expect(await question().isVisible()).toBe(false);
});

test('changes that are not downloaded are asked about; Escape keeps them', async () => {
  await workbench.goTo('K30');
  await workbench.type('应急管理局（改）');
  await ask('项目绩效信息表');
  await question().waitFor();
  expect(
    await question()
      .getByRole('button', { name: '先不打开' })
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await workbench.page.keyboard.press('Escape');
  await question().waitFor({ state: 'hidden' });
  await isOpen('部门整体目标表');
  expect(await workbench.goTo('K30')).toContain('（改）');
});

test('closing the window is asked about too', async () => {
  const asked = workbench.page.waitForEvent('dialog');
  await workbench.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
});

test('download hands the changed file over, then opens the other', async () => {
  await ask('项目绩效信息表');
  const download = workbench.page.waitForEvent('download');
  await answer('下载后打开');
  expect((await download).suggestedFilename()).toBe('korla.xlsx');
  await isOpen('项目绩效信息表');
});

test('what was downloaded is asked about no more, and discarding opens at once', async () => {
  await workbench.goTo('K30');
  await workbench.type('改过');
  await workbench.download();
  await workbench.openExample('部门整体目标表');
  await workbench.goTo('K30');
  await workbench.type('又改过');
  await ask('项目支出自评表');
  await answer('放弃修改，直接打开');
  await isOpen('项目支出自评表');
});
