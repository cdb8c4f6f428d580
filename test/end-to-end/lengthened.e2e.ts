import type { Browser, Locator } from 'playwright-core';
import { lengthened } from '../../src/actions/wording/lengthened';
import { enUS } from '../../src/taskpane/strings/en-US';
import { misfits, tightFields } from './misfits';
import { launchBrowser, Workbench } from './workbench';

/** What the pane says in a language that is longer than any translation. */
const words = lengthened(enUS);
const { actions, templates } = words;
const TABS = Object.values(words.tabs);

let browser: Browser;
let workbench: Workbench;

// 350 CSS pixels: the width that Excel gives the pane by default.
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser, { language: 'qps-ploc' });
  await workbench.page.getByRole('separator').focus();
  for (const key of ['Home', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await workbench.page.keyboard.press(key);
});
afterAll(async () => {
  await browser.close();
});

const body = (): Locator => workbench.pane.locator('body');
const dialog = (): Locator => workbench.pane.getByRole('dialog');

/** Everything that does not fit; what forms are called may be longer than a list is wide, our own words may not. */
async function misfitsIn(part: Locator): Promise<string[]> {
  const tight = await tightFields(part);
  return [...(await misfits(part)), ...tight.filter((text) => text.startsWith('['))];
}

async function expectDialogFits(opener: string, close = words.preview.cancel): Promise<void> {
  await workbench.press(opener);
  await dialog().waitFor();
  expect(await misfitsIn(dialog())).toEqual([]);
  await dialog().getByRole('button', { name: close, exact: true }).click();
  await dialog().waitFor({ state: 'hidden' });
}

test('the pane is 350 pixels wide', async () => {
  const box = await workbench.page.locator('#pane').boundingBox();
  expect(Math.round(box?.width ?? 0)).toBe(350);
});

test('the page around the pane says everything in this language, and it fits', async () => {
  const said = await workbench.page.locator('[data-says]').allTextContents();
  expect(said.filter((text) => !/^\[.*\]$/.test(text))).toEqual([]);
  expect(await misfits(workbench.page.locator('.bar'))).toEqual([]);
});

describe('before a check', () => {
  test.each(TABS)('%s fits', async (tab) => {
    await workbench.tab(tab);
    expect(await misfitsIn(body())).toEqual([]);
  });

  test('the example and the guide fit', async () => {
    await workbench.tab(words.tabs.overview);
    await workbench.press(actions.insertExample);
    await dialog().waitFor();
    expect(await misfitsIn(dialog())).toEqual([]);
    await workbench.press(words.preview.apply);
    await workbench.pane.getByRole('region', { name: words.guide.title }).waitFor();
    expect(await misfitsIn(body())).toEqual([]);
    await workbench.press(words.guide.end);
  });
});

describe('after a check', () => {
  beforeAll(async () => {
    await workbench.press(actions.checkWorkbook);
    await workbench.pane.getByRole('list', { name: words.overview.list }).waitFor();
  });

  test.each(TABS)('%s fits', async (tab) => {
    await workbench.tab(tab);
    if (tab === words.tabs.scores) {
      await workbench.press(actions.computeScores);
      await workbench.pane.getByRole('table', { name: words.scores.table }).locator('summary').first().click();
    }
    expect(await misfitsIn(body())).toEqual([]);
  });

  test('the menu fits', async () => {
    await workbench.press(actions.more);
    expect(await misfitsIn(workbench.pane.getByRole('menu'))).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  test('an open finding and its acceptance fit', async () => {
    await workbench.tab(words.tabs.findings);
    const list = workbench.pane.getByRole('list', { name: words.findings.list });
    await list.locator('button[aria-expanded]').first().click();
    await list.getByRole('button', { name: words.findings.accept }).first().click();
    await list.getByRole('textbox').waitFor();
    expect(await misfitsIn(body())).toEqual([]);
  });

  test('the preview of a plan and the comparison of two forms fit', async () => {
    await expectDialogFits(actions.fixAll);
    await expectDialogFits(actions.compare, words.notice.close);
  });

  test('an entry of my own library and indicators from a text fit', async () => {
    await workbench.tab(words.tabs.templates);
    await expectDialogFits(templates.newEntry);
    await workbench.pane.getByLabel(templates.proseText).fill('培训2000人次，覆盖率达到95%以上，12月底前完成。');
    await workbench.press(actions.readProse);
    await workbench.pane.getByRole('group', { name: templates.proposals }).waitFor();
    expect(await misfitsIn(body())).toEqual([]);
  });

  test('the editor of a policy fits', async () => {
    await workbench.tab(words.tabs.settings);
    await workbench.press(words.policy.begin);
    await workbench.pane.getByRole('button', { name: words.policy.keep }).waitFor();
    expect(await misfitsIn(body())).toEqual([]);
  });
});
