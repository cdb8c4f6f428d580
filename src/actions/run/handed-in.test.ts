import { isHandedIn, reasonNotToRead } from './handed-in';

test.each([
  ['a workbook', '甲局/表.xlsx', true, null],
  ['an old workbook, in capitals', '甲局\\表.XLS', true, null],
  ['a document that came instead of one', '乙局/表.docx', true, 'unsupported-format'],
  ['the lock file of an open workbook', '甲局/~$表.xlsx', false, null],
  ['a folder’s name is not the file’s', '~$甲局/表.xlsx', true, null],
  ['what nobody hands in', 'Thumbs.db', false, null],
  ['a name without extension', '说明', false, null],
])('%s', (_why, path, isTaken, code) => {
  expect(isHandedIn(path)).toBe(isTaken);
  expect(reasonNotToRead(path)?.code ?? null).toBe(code);
});

test('the reason names the file without its folder', () => {
  expect(reasonNotToRead('某局/一/表.et')?.lines[0]).toBe('未检查：“表.et”是用 WPS 自己的格式存的表格');
});
