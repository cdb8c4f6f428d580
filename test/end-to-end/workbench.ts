import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';

export const FORMS = join(__dirname, '../fixtures/forms');

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

  static async open(browser: Browser, options: BrowserContextOptions = {}): Promise<Workbench> {
    const origin = process.env['WORKBENCH'] ?? 'http://localhost:3000';
    const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'zh-CN', ...options });
    const workbench = new Workbench(await context.newPage(), origin);
    await workbench.page.goto(origin);
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
    await this.pane.getByRole('button', { name: '校验工作簿' }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
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
