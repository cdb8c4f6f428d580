import type { Browser, Frame, Request } from 'playwright-core';
import { launchBrowser, Workbench } from './workbench';

/** What a page may ask for besides itself: its own scripts, styles and pictures. */
const PARTS = ['document', 'script', 'stylesheet', 'image', 'font'];

let browser: Browser;
let workbench: Workbench;
const asked: { readonly url: string; readonly kind: string }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
  // Everything that the pane asks for from here on, a whole job long.
  workbench.page.on('request', (request: Request) => {
    if (isOfPane(request)) asked.push({ url: request.url(), kind: request.resourceType() });
  });
  await workbench.page.reload();
  await workbench.ready();
});
afterAll(async () => {
  await browser.close();
});

/** The pane's first request comes before its frame has an address. */
function isOfPane(request: Request): boolean {
  return request.frame().parentFrame() !== null;
}

function paneFrame(): Frame {
  const frame = workbench.page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (!frame) throw new Error('no pane');
  return frame;
}

test('a whole job, from the first check to the scores, asks for nothing but the pane’s own files', async () => {
  const before = workbench.problems.length;
  await workbench.check();
  await workbench.tab('问题');
  await workbench.press('修复全部安全项');
  await workbench.apply();
  await workbench.tab('评分');
  await workbench.press('计算得分');
  await workbench.pane.getByRole('table', { name: '得分明细' }).waitFor();
  await workbench.tab('模板');
  await workbench.press('插入空白表');
  await workbench.apply();
  await workbench.tab('设置');
  await workbench.pane.getByText('数据不离开本机').first().waitFor();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(({ kind }) => !PARTS.includes(kind))).toEqual([]);
  const origin = new URL(workbench.page.url()).origin;
  expect(asked.filter(({ url }) => !url.startsWith(origin) && !/^(data|blob|about):/.test(url))).toEqual([]);
  expect(workbench.strangers).toEqual([]);
  expect(workbench.problems.slice(before)).toEqual([]);
});

test('the pane’s own policy forbids every connection, and the browser enforces it', async () => {
  const policy = await paneFrame().evaluate(
    () => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  const answers = await paneFrame().evaluate(async () => {
    const tries = [
      () => fetch('/addin/taskpane.html'),
      () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.open('GET', '/addin/taskpane.html');
          request.onload = resolve;
          request.onerror = () => reject(new Error('refused'));
          request.send();
        }),
    ];
    const settled = await Promise.allSettled(tries.map((attempt) => attempt()));
    return settled.map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected']);
});

test('help opens in a window of its own, from beside the pane', async () => {
  await workbench.tab('设置');
  const [opened] = await Promise.all([
    workbench.page.context().waitForEvent('page'),
    workbench.pane.getByRole('link', { name: /^使用说明/ }).click(),
  ]);
  await opened.getByRole('heading', { name: '使用说明', level: 1 }).waitFor();
  await opened.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
  expect(new URL(opened.url()).origin).toBe(new URL(workbench.page.url()).origin);
  await opened.close();
});
