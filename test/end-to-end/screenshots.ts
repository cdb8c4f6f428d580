import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeReceivedFolder } from './received-folder';
import { launchBrowser, Workbench } from './workbench';

const IMAGES = resolve('docs/images');
const TABS = { 概览: 'overview', 问题: 'findings', 评分: 'scores', 模板: 'templates', 设置: 'settings' } as const;

type Scheme = 'light' | 'dark';

/** Draws every image. */
export async function drawImages(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await draw(browser, scheme);
      await drawResults(browser, scheme);
    }
  } finally {
    await browser.close();
  }
}

/** The whole workbench after a check, then the pane alone with each of its tabs. */
async function draw(browser: Browser, colorScheme: Scheme): Promise<void> {
  const workbench = await Workbench.open(browser, {
    colorScheme,
    viewport: { width: 1680, height: 920 },
    deviceScaleFactor: 1.5,
  });
  await workbench.check();
  await workbench.tab('问题');
  await workbench.findings.first().waitFor();
  await workbench.page.screenshot({ path: imagePath('workbench', colorScheme) });
  for (const [tab, name] of Object.entries(TABS)) {
    await workbench.tab(tab);
    if (name === 'scores') await workbench.press('计算得分');
    await drawPane(workbench, imagePath(`pane-${name}`, colorScheme));
  }
  await workbench.close();
}

/** The results of a folder of files, with what was found between them. */
export async function drawResults(browser: Browser, colorScheme: Scheme): Promise<void> {
  const below = await mkdtemp(join(tmpdir(), 'jixiao-images-'));
  const workbench = await Workbench.open(browser, {
    colorScheme,
    viewport: { width: 1400, height: 840 },
    deviceScaleFactor: 1.5,
  });
  const { page } = workbench;
  await page.getByLabel('打开文件夹').setInputFiles(await writeReceivedFolder(below));
  await page.getByText('检查完毕', { exact: true }).waitFor();
  await page.getByText(/^各文件之间/).click();
  await page.screenshot({ path: imagePath('results', colorScheme) });
  await workbench.close();
  await rm(below, { recursive: true });
}

/** Takes the pane's part of the page, which is exactly as wide as the pane is in Excel. */
async function drawPane({ page }: Workbench, path: string): Promise<void> {
  await page.waitForTimeout(300);
  const box = await page.locator('#pane').boundingBox();
  if (!box) throw new Error('the pane is not shown');
  await page.screenshot({ path, clip: box });
}

function imagePath(name: string, scheme: Scheme): string {
  return join(IMAGES, `${name}-${scheme}.png`);
}
