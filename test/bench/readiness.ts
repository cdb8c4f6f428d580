import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser';

const RUNS = 5;
/** A page of the same library that shows one button and does nothing else. */
const EMPTY = `
  import { createRoot } from 'react-dom/client';
  import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
  import { createElement as h } from 'react';
  createRoot(document.getElementById('root')).render(h(FluentProvider, { theme: webLightTheme }, h(Button, null, '校验工作簿')));`;

/** Milliseconds until the first button can be pressed, medians: of an empty page of Fluent UI, and of the pane with its check ready. */
export interface Readiness {
  readonly empty: number;
  readonly pane: number;
}

/** Both pages from the same server, in the same browser, one after the other. `dist/addin` has to be built. */
export async function readiness(): Promise<Readiness> {
  const { serve } = (await import(join(process.cwd(), 'src/workbench/server/serve.mjs'))) as Server;
  const { server, address } = await serve(0);
  const browser = await launchBrowser();
  try {
    const html = `<div id="root"></div><script>${await emptyScript()}</script>`;
    const empty: number[] = [];
    const pane: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      empty.push(await emptyTime(browser, html));
      pane.push(await paneTime(browser, address));
    }
    return { empty: median(empty), pane: median(pane) };
  } finally {
    await browser.close();
    server.close();
  }
}

interface Server {
  serve(port: number): Promise<{ server: { close(): void }; address: string }>;
}

async function emptyTime(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  const started = performance.now();
  await page.setContent(html);
  await page.getByRole('button', { name: '校验工作簿' }).waitFor();
  const time = performance.now() - started;
  await page.close();
  return time;
}

/** From the pane's own navigation on, office.js and the simulated Excel included, but not the grid that the page loads before. */
async function paneTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: '校验工作簿' }).waitFor();
  const time = await pane.locator('body').evaluate(() => performance.now());
  await page.close();
  return time;
}

async function emptyScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: EMPTY, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
