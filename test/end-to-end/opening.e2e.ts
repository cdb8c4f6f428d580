import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { read, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { FORMS, launchBrowser, Workbench } from './workbench';

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await Workbench.open(browser);
});
afterAll(async () => {
  await browser.close();
});

test('opens the first example with the pane beside it', async () => {
  expect(await workbench.activeCell.textContent()).toContain('A1：项目支出绩效自评表');
  expect(await workbench.page.getByText('本地模拟，不是 Excel；数据不离开本机').isVisible()).toBe(true);
  expect(await workbench.page.getByRole('button', { name: '下载工作簿' }).isEnabled()).toBe(true);
});

test('opens a file of the user and checks it', async () => {
  await workbench.openFile(join(FORMS, 'korla.xlsx'));
  await workbench.page.getByText('korla.xlsx', { exact: true }).waitFor();
  await workbench.ready();
  await workbench.pane.getByRole('banner').getByText('korla.xlsx').waitFor();
  await workbench.check();
  expect(await workbench.status.textContent()).toMatch(/^识别 1 张表/);
});

test('an .xls file is shown and checked, but not written back, and the page says why', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'jixiao-e2e-')), '旧表.xls');
  const book = read(readFileSync(join(FORMS, 'pasted-dalian.xlsx')), { type: 'buffer' });
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'biff8' }));
  await workbench.openFile(path);
  await workbench.page.getByText(/^旧表\.xls：\.xls 是旧格式/).waitFor();
  expect(await workbench.page.getByRole('button', { name: '下载工作簿' }).isDisabled()).toBe(true);
  await workbench.ready();
  await workbench.check();
  expect(await workbench.status.textContent()).toMatch(/^识别 [1-9]/);
});

describe('files that are no workbooks', () => {
  test.each([
    ['an empty file', 'a.xlsx', '', '不是 Excel 工作簿'],
    ['a web page with the wrong name', 'b.xlsx', '<!doctype html><p>登录</p>', '不是 Excel 工作簿'],
    ['the start of a zip', 'c.xlsx', 'PK\u0003\u0004', '不完整'],
  ])('%s is refused in plain words and what is open stays open', async (_why, name, content, words) => {
    const before = await workbench.activeCell.textContent();
    const path = join(tmpdir(), `jixiao-e2e-${name}`);
    writeFileSync(path, content, 'latin1');
    await workbench.openFile(path);
    const problem = workbench.page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain(words);
    expect(await workbench.activeCell.textContent()).toBe(before);
    await problem.getByRole('button', { name: '知道了' }).click();
    expect(await problem.isVisible()).toBe(false);
  });
});

test('nothing was asked of any other machine and nothing broke', () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
