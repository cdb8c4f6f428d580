import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from './inputs';
import { folderOfSuite } from './session.testing';

const folder = folderOfSuite();
const FILES = [
  '甲局/表.xlsx',
  '甲局/~$表.xlsx',
  '甲局/旧.xls',
  '乙局/表.xlsx',
  '乙局/扫描.pdf',
  '说明.txt',
  '标记/甲局/表.xlsx',
];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});

const placesOf = async (paths: readonly string[], outputs: readonly string[] = []): Promise<string[]> =>
  (
    await findFiles(
      paths.map((path) => join(folder, path)),
      outputs.map((path) => join(folder, path)),
    )
  ).map(({ place }) => place.replaceAll('\\', '/'));

test.each<[string, string[], string[], string[]]>([
  ['a folder gives workbooks and what was handed in instead of one', ['乙局'], [], ['表.xlsx', '扫描.pdf'].sort()],
  ['lock files and other files are left out', ['甲局'], [], ['旧.xls', '表.xlsx'].sort()],
  ['a pattern', ['*/*.xlsx'], ['标记'], ['甲局/表.xlsx', '乙局/表.xlsx']],
  ['a pattern that names folders', ['甲*'], [], ['甲局/旧.xls', '甲局/表.xlsx']],
  ['copies of an earlier run are not checked again', ['.'], ['标记', '甲局'], ['乙局/扫描.pdf', '乙局/表.xlsx']],
  ['a file that is named is taken, wherever it lies', ['标记/甲局/表.xlsx'], ['标记'], ['表.xlsx']],
  ['a file named twice counts once', ['甲局/表.xlsx', '甲局/*.xlsx'], [], ['表.xlsx']],
  ['a pattern that names nothing stays in the list', ['*.xlsm'], [], ['*.xlsm']],
])('%s', async (_why, paths, outputs, expected) => {
  expect((await placesOf(paths, outputs)).sort()).toEqual([...expected].sort());
});
