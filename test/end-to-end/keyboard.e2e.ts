import type { Browser } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

/** More stops than any tab of the pane has for the Tab key. */
const MOST_STOPS = 60;

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
});
afterAll(async () => {
  await browser.close();
});

/** What has the focus in the pane, and whether that can be seen. */
interface Focus {
  readonly name: string;
  readonly role: string;
  readonly isVisible: boolean;
}

const focus = (): Promise<Focus> =>
  workbench.pane.locator(':focus').evaluate((element) => {
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const isVisible = styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    );
    return { name: name.trim(), role: element.getAttribute('role') ?? element.tagName.toLowerCase(), isVisible };
  });

/** Goes into the pane as F6 does in Excel, to the tab that is shown. */
async function enterPane(tab: string): Promise<void> {
  await workbench.pane.locator('body').evaluate(() => window.focus());
  await workbench.pane.getByRole('tab', { name: tab }).focus();
}

/** Whether what has the focus lies within the part of the tab that is seen. */
const inSight = (): Promise<boolean> =>
  workbench.pane.locator(':focus').evaluate((element) => {
    const [own, seen] = [element, element.closest('[role=tabpanel]')].map((one) => one?.getBoundingClientRect());
    return own !== undefined && seen !== undefined && own.top >= seen.top && own.bottom <= seen.bottom;
  });

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** Goes on with the Tab key until the wanted stop has the focus; every stop on the way must be seen. */
async function tabTo(wanted: string | RegExp, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await press(key);
    const found = await focus();
    expect([found.name, found.isVisible || found.role === 'div']).toEqual([found.name, true]);
    if (typeof wanted === 'string' ? found.name === wanted : wanted.test(found.name)) return;
  }
  throw new Error(`no stop ${String(wanted)}`);
}

// One person's work without a mouse: every step goes on where the one before it stopped.
describe('everything by keyboard', () => {
  test('checking', async () => {
    await enterPane('概览');
    await tabTo('校验工作簿');
    await press('Enter');
    await workbench.pane.getByText(/^识别 \d+ 张表：/).waitFor();
  });

  test('from tab to tab with the arrows', async () => {
    await tabTo('概览', 'Shift+Tab');
    await press('ArrowRight');
    expect(await focus()).toMatchObject({ name: '问题', role: 'tab' });
    await press('End');
    expect(await focus()).toMatchObject({ name: '设置', role: 'tab' });
    await press('Home');
    await press('ArrowRight');
    await workbench.findings.first().waitFor();
  });

  test('through the findings: the sheet follows, the focus stays in the list', async () => {
    const first = workbench.pane.getByRole('list', { name: '问题清单' }).locator('button[aria-expanded]').first();
    await first.waitFor();
    await tabTo((await first.textContent())?.trim() ?? '');
    const before = await workbench.activeCell.textContent();
    await press('ArrowDown');
    await press('ArrowDown');
    await workbench.activeCell.filter({ hasNotText: before ?? '' }).waitFor({ state: 'attached' });
    const { name } = await focus();
    expect(name.length).toBeGreaterThan(4);
    await press('Enter');
    await workbench.pane.getByText('为什么').first().waitFor();
    expect((await focus()).name).toBe(name);
  });

  test('repairing: the dialog takes the focus, gives it back, and Escape closes it', async () => {
    await tabTo('修复全部安全项');
    await press('Enter');
    await workbench.pane.getByRole('dialog').waitFor();
    expect((await focus()).name).toBe('应用修改');
    await press('Escape');
    await workbench.pane.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await focus()).name).toBe('修复全部安全项');
    await press('Enter');
    await workbench.pane.getByRole('dialog').waitFor();
    await press('Enter');
    await workbench.pane.getByText(/^已完成/).waitFor();
  });

  test('taking back', async () => {
    await tabTo('撤销本次修改');
    // The check after writing may still be running.
    await workbench.pane.getByRole('button', { name: '撤销本次修改', disabled: false }).waitFor();
    await press('Enter');
    await workbench.pane.getByText(/^已撤销/).waitFor();
  });

  test('the menu: arrows go through it, Escape leaves it', async () => {
    await tabTo('更多操作');
    await press('Enter');
    expect((await focus()).role).toBe('menuitem');
    await press('ArrowDown');
    expect((await focus()).role).toBe('menuitem');
    await press('Escape');
    expect((await focus()).name).toBe('更多操作');
  });

  test('deciding on a score: control and focus stay where they are until the table is left', async () => {
    await workbench.goTo('F18');
    await workbench.type('有一定作用');
    await enterPane('问题');
    await press('ArrowRight');
    await tabTo('计算得分');
    await press('Enter');
    const waiting = workbench.pane.getByRole('rowgroup').filter({ hasText: '待定，需要补充' });
    await waiting.getByRole('combobox').waitFor();
    await tabTo(/^“保障人民群众.*完成档次$/, 'Shift+Tab');
    const { name } = await focus();
    await press('ArrowDown');
    const line = waiting.getByRole('row').filter({ hasText: '保障人民群众' });
    await line.getByText(/^为什么是/).waitFor();
    expect((await focus()).name).toBe(name);
    expect(await inSight()).toBe(true);
    await tabTo('生成评分底稿');
    await waiting.waitFor({ state: 'detached' });
  });

  test('choosing the unit of amounts: the focus stays on the choice while everything is judged anew', async () => {
    await workbench.tab('概览');
    const choice = workbench.pane.getByRole('tabpanel').getByRole('combobox').first();
    await choice.focus();
    const { name } = await focus();
    await press('End');
    await workbench.pane
      .getByText(/^金额按亿元读取/)
      .first()
      .waitFor();
    expect((await focus()).name).toBe(name);
    await press('Home');
    await workbench.pane
      .getByText(/^金额按亿元读取/)
      .first()
      .waitFor({ state: 'detached' });
    expect((await focus()).name).toBe(name);
  });

  test.each(['概览', '问题', '评分', '模板', '设置'])('%s: every stop shows that it has the focus', async (tab) => {
    await workbench.tab(tab);
    await workbench.pane.getByRole('tabpanel').locator('button').first().waitFor();
    await press('Tab');
    const unseen = await workbench.pane.locator('body').evaluate((body) => {
      const stops = [
        ...body.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href], [tabindex="0"]'),
      ];
      const shown = stops.filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0 && !stop.matches(':disabled'));
      const isSeen = (stop: HTMLElement): boolean => {
        stop.focus({ preventScroll: true });
        if (document.activeElement !== stop) return false;
        return [getComputedStyle(stop), getComputedStyle(stop, '::after')].some(
          ({ outlineStyle, outlineWidth, boxShadow }) =>
            (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        );
      };
      const without = shown.filter((stop) => !isSeen(stop)).map((stop) => stop.outerHTML.slice(0, 200));
      return { stops: shown.length, without };
    });
    expect(unseen.stops).toBeGreaterThan(8);
    expect(unseen.without).toEqual([]);
  });

  test('the width of the pane', async () => {
    const divider = workbench.page.getByRole('separator', { name: '调整窗格宽度' });
    await divider.focus();
    const before = Number(await divider.getAttribute('aria-valuenow'));
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(before + 20);
    await press('Home');
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(320);
    await press('End');
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(720);
  });
});
