import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Download, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';

export const FORMS = resolve('test/fixtures/forms');

/** Milliseconds after which a step counts as failed. */
const PATIENCE = 10_000;

interface Options extends BrowserContextOptions {
  /** What the simulated Excel is displayed in; Chinese by default. */
  readonly language?: string;
  /** Runs in the page and in the pane before their own scripts. */
  readonly before?: () => void;
}

/** One page of the workbench, as a person uses it. */
export class Workbench {
  /** Addresses outside the local server that the page asked for. */
  readonly strangers: string[] = [];
  /** What the page or the pane reported as broken. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('request', (request) => this.#note(request.url()));
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
  }

  static async open(browser: Browser, { language, before, ...options }: Options = {}): Promise<Workbench> {
    const origin = process.env['WORKBENCH'] ?? 'http://localhost:3000';
    const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'zh-CN', ...options });
    context.setDefaultTimeout(PATIENCE);
    if (before) await context.addInitScript(before);
    const workbench = new Workbench(await context.newPage(), origin);
    await workbench.page.goto(language === undefined ? origin : `${origin}/?language=${language}`);
    await workbench.ready();
    return workbench;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The one status line of the pane. */
  get status(): Locator {
    return this.pane.getByRole('status').first();
  }

  get findings(): Locator {
    return this.pane.getByRole('list', { name: '问题清单' }).getByRole('listitem');
  }

  get activeCell(): Locator {
    return this.page.getByLabel('当前单元格');
  }

  async ready(): Promise<void> {
    await this.pane.getByRole('tab').first().waitFor();
  }

  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Applies the plan whose preview is shown. */
  async apply(): Promise<void> {
    await this.press('应用修改');
    await this.pane.getByRole('dialog').waitFor({ state: 'hidden' });
    await this.done();
  }

  /** Waits until the pane says that something is done, and closes the message. */
  async done(): Promise<void> {
    await this.pane
      .locator('[aria-live]')
      .getByText(/^已完成/)
      .waitFor();
    await this.pane.getByRole('button', { name: '关闭' }).click();
  }

  /** Goes to a cell of the sheet that is shown; resolves to what the page says of it. */
  async goTo(cell: string): Promise<string> {
    const nameBox = this.page.locator('#grid input').first();
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.activeCell.filter({ hasText: new RegExp(` ${cell}：`) }).waitFor({ state: 'attached' });
    return (await this.activeCell.textContent()) ?? '';
  }

  /** Types into the cell that `goTo` went to, as a person does. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator('#grid').getByText(name, { exact: true }).click();
    await this.activeCell.filter({ hasText: new RegExp(`^${name} `) }).waitFor({ state: 'attached' });
  }

  async check(): Promise<void> {
    await this.press('校验工作簿');
    await this.pane.getByText(/^识别 \d+ 张表：/).waitFor();
  }

  async openFile(path: string): Promise<void> {
    await this.page.getByLabel('打开工作簿').setInputFiles(path);
  }

  async openExample(title: string): Promise<void> {
    const examples = this.page.getByRole('list', { name: '示例工作簿' });
    await examples.getByRole('button', { name: title }).click();
    await this.ready();
  }

  /** Presses 下载工作簿; resolves to the bytes of the file. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '下载工作簿' }).click(),
    ]);
    return bytesOf(download);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  #note(url: string): void {
    if (!url.startsWith(this.origin) && !/^(data|blob|about):/.test(url)) this.strangers.push(url);
  }
}

export { launchBrowser };

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFile(await download.path());
}
