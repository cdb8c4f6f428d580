import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';
import { enUS as enPage } from '../../src/workbench/strings/en-US';
import { zhCN as zhPage } from '../../src/workbench/strings/zh-CN';
import { writeReceivedFolder } from './received-folder';
import { launchBrowser, Workbench } from './workbench';

const IMAGES = resolve('docs/images');

type Scheme = 'light' | 'dark';

/** What the pictures of one language are taken with, and where they go. */
interface Edition {
  readonly language: 'zh-CN' | 'en-US';
  readonly pane: typeof zhCN | typeof enUS;
  readonly page: typeof zhPage | typeof enPage;
  readonly schemes: readonly Scheme[];
  readonly folder: string;
}

/** The README shows Chinese in light and dark; the English guide shows light alone. */
const EDITIONS: readonly Edition[] = [
  { language: 'zh-CN', pane: zhCN, page: zhPage, schemes: ['light', 'dark'], folder: IMAGES },
  { language: 'en-US', pane: enUS, page: enPage, schemes: ['light'], folder: join(IMAGES, 'en-US') },
];

/** Draws every image. */
export async function drawImages(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const edition of EDITIONS) {
      await mkdir(edition.folder, { recursive: true });
      for (const scheme of edition.schemes) {
        await draw(browser, edition, scheme);
        await drawResults(browser, edition, scheme);
      }
    }
  } finally {
    await browser.close();
  }
}

/** The whole workbench after a check, then the pane alone with each of its tabs. */
async function draw(browser: Browser, { language, pane, folder }: Edition, colorScheme: Scheme): Promise<void> {
  const workbench = await Workbench.open(browser, {
    language,
    colorScheme,
    viewport: { width: 1680, height: 920 },
    deviceScaleFactor: 1.5,
  });
  const { tabs, actions, overview, findings } = pane;
  await workbench.press(actions.checkWorkbook);
  await workbench.pane.getByRole('list', { name: overview.list }).waitFor();
  await workbench.tab(tabs.findings);
  await workbench.pane.getByRole('list', { name: findings.list }).getByRole('listitem').first().waitFor();
  await workbench.page.screenshot({ path: join(folder, `workbench-${colorScheme}.png`) });
  for (const [name, tab] of Object.entries(tabs)) {
    await workbench.tab(tab);
    if (tab === tabs.scores) await workbench.press(actions.computeScores);
    await drawPane(workbench, join(folder, `pane-${name}-${colorScheme}.png`));
  }
  await workbench.close();
}

/** The results of a folder of files, with what was found between them. */
async function drawResults(browser: Browser, { language, page: words, folder }: Edition, colorScheme: Scheme) {
  const below = await mkdtemp(join(tmpdir(), 'jixiao-images-'));
  const workbench = await Workbench.open(browser, {
    language,
    colorScheme,
    viewport: { width: 1400, height: 840 },
    deviceScaleFactor: 1.5,
  });
  const { page } = workbench;
  await page.getByLabel(words.page.openFolder).setInputFiles(await writeReceivedFolder(below));
  await page.getByText(words.run.done, { exact: true }).waitFor();
  await page.locator('#together-title').click();
  await page.screenshot({ path: join(folder, `results-${colorScheme}.png`) });
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
