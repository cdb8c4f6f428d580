import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser';
import { median } from './processes';
import { PAGES, serveBoth } from './readiness-server';

const RUNS = 7;
const BUTTON = '校验工作簿';
const SEEN = 'button-seen';
/** The grid around the frame shares its thread: it has to have come to rest before a page is timed. */
const REST_MS = 1500;

/** Milliseconds until the first button can be pressed and has been drawn, medians: of an empty page of Fluent UI, and of the pane. */
export interface Readiness {
  readonly empty: number;
  readonly pane: number;
}

/**
 * Times both pages from their navigation on, each in a browser context of its own, so that neither finds anything in a cache. They differ
 * in one script: office.js, the simulated Excel that answers it and the page around the frame are the same, and both wait for
 * `Office.onReady`, as every add-in has to. `dist/addin` has to be built.
 */
export async function readiness(): Promise<Readiness> {
  const { address, close } = await serveBoth();
  const browser = await launchBrowser();
  try {
    const empty: number[] = [];
    const pane: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      empty.push(await timeOf(browser, address, PAGES.empty));
      pane.push(await timeOf(browser, address, PAGES.pane));
    }
    return { empty: median(empty), pane: median(pane) };
  } finally {
    await browser.close();
    close();
  }
}

async function timeOf(browser: Browser, address: string, path: string): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(noteButton, [BUTTON, SEEN] as const);
  await page.route(`**${PAGES.pane}`, (route) => route.fulfill({ body: '<p>later</p>' }), { times: 1 });
  await page.goto(address);
  await page.frameLocator('#pane').getByText('later').waitFor();
  await page.waitForTimeout(REST_MS);
  await page.unroute(`**${PAGES.pane}`);
  const time = await loaded(page, path);
  await context.close();
  return time;
}

/** Loads a page into the pane's frame; resolves to the time that it has noted for its button. */
async function loaded(page: Page, path: string): Promise<number> {
  const answered = page.waitForResponse(`**${path}`);
  await page.evaluate((source) => {
    const frame = document.querySelector<HTMLIFrameElement>('#pane');
    if (frame) frame.src = source;
  }, path);
  if (!(await answered).ok()) throw new Error(`${path}: ${await (await answered).text()}`);
  await page.frameLocator('#pane').getByRole('button', { name: BUTTON }).waitFor();
  const frame = page.frames().find((one) => one.url().endsWith(path));
  if (!frame) throw new Error(`${path} was not loaded`);
  return noted(frame);
}

async function noted(frame: Frame): Promise<number> {
  await frame.waitForFunction((name) => performance.getEntriesByName(name).length > 0, SEEN);
  return frame.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN, SEEN);
}

/** Runs in every page before its own scripts: notes when the button stands there, can be pressed, and has been drawn. */
function noteButton([name, mark]: readonly [string, string]): void {
  const look = (): void => {
    const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
    if (!buttons.some((button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
