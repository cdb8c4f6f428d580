import type { Browser, Locator } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

const STALE = '工作簿已改动，结果可能已过时';

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  await workbench.tab('设置');
  await workbench.pane.getByLabel('改动后自动重新校验').check();
  await workbench.tab('概览');
  await workbench.check();
  await workbench.tab('问题');
  await workbench.findings.first().waitFor();
});
afterAll(async () => {
  await browser.close();
});

const lines = (): Locator => workbench.pane.locator('button[data-line]');
const header = (): Locator => workbench.pane.locator('header');

/** The line that has the focus, where it is on the screen, and how far the list is scrolled. */
interface Standing {
  readonly focused: string;
  readonly top: number;
  readonly scroll: number;
}

function standing(): Promise<Standing> {
  return workbench.pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => ({
    focused: activeElement?.closest('li')?.textContent ?? '',
    top: Math.round(activeElement?.getBoundingClientRect().top ?? 0),
    scroll: activeElement?.closest('[role=tabpanel]')?.scrollTop ?? 0,
  }));
}

/** Goes on reading at a line while the sheet's edit waits to be checked, as where a colleague edits. */
async function readOn(line: Locator): Promise<Standing> {
  await line.evaluate((button: HTMLElement) => {
    window.focus();
    button.focus();
    button.scrollIntoView({ block: 'center' });
  });
  return standing();
}

/** Whatever the header says from now on; the time between an edit and its check is short. */
function listen(): Promise<() => Promise<string>> {
  return header()
    .evaluateHandle((element) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      return said;
    })
    .then((said) => () => said.evaluate((texts) => texts.join('\n')));
}

describe('a live check while somebody reads the list', () => {
  test.each([
    ['that adds findings above the line', 'H14', '15分', 1],
    ['that takes them away again', 'H14', '15', -1],
  ])('%s: it is said that results are out of date, focus and line stay', async (_what, cell, text, more) => {
    const count = await lines().count();
    const heard = await listen();
    await workbench.goTo(cell);
    await workbench.type(text);
    const before = await readOn(lines().nth(count - 3));
    expect(before.scroll).toBeGreaterThan(0);
    await expectLines((now) => Math.sign(now - count) === more);
    await header().filter({ hasNotText: STALE }).waitFor();
    expect(await heard()).toContain(STALE);
    const { focused, top } = await standing();
    expect({ focused, top }).toEqual({ focused: before.focused, top: before.top });
  });
});

/** Waits until the list has as many lines as wanted. */
async function expectLines(isWanted: (count: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (isWanted(await lines().count())) return;
    await workbench.page.waitForTimeout(100);
  }
  throw new Error(`${await lines().count()} lines`);
}
