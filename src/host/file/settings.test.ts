import { createFileHost } from './index';
import { workbookFile } from './workbook.testing';

const FILE = workbookFile({ sheets: { 绩效: '<sheetData/>' } });
const reopened = (host: ReturnType<typeof createFileHost>) => createFileHost(host.bytes(), '表.xlsx');

test('a value is kept in the file and taken out again', async () => {
  const host = createFileHost(FILE, '表.xlsx');
  const value = '[{"title":"修复 <全部> & “安全”项"}]\n';
  await host.settings.set('jixiao.journal', value);
  await host.settings.set('另一项', '1');
  expect(await reopened(host).settings.get('jixiao.journal')).toBe(value);
  await host.settings.set('jixiao.journal', null);
  expect(await reopened(host).settings.get('jixiao.journal')).toBeNull();
  expect(await reopened(host).settings.get('另一项')).toBe('1');
});

test('taking out what was never kept leaves the file as it was', async () => {
  const host = createFileHost(FILE, '表.xlsx');
  await host.settings.set('jixiao.journal', null);
  expect(host.bytes()).toBe(FILE);
});
