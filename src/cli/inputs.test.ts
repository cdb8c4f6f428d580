import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findFiles, inputsAmong } from './inputs';
import { call, folderOfSuite, FORMS } from './session.testing';

const folder = folderOfSuite();
const FILES = ['甲局/表.xlsx', '甲局/~$表.xlsx', '甲局/旧.xls', '乙局/表.xlsx', '乙局/扫描.pdf', '说明.txt'];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});

async function placesOf(paths: readonly string[]): Promise<string[]> {
  const { files } = await findFiles(paths.map((path) => join(folder, path)));
  return inputsAmong(files).map(({ place }) => place.replaceAll('\\', '/'));
}

test.each<[string, string[], string[]]>([
  ['a folder gives workbooks and what was handed in instead of one', ['乙局'], ['表.xlsx', '扫描.pdf']],
  ['lock files and other files are left out', ['甲局'], ['旧.xls', '表.xlsx']],
  ['a pattern', ['*/*.xlsx'], ['甲局/表.xlsx', '乙局/表.xlsx']],
  ['a pattern that names folders', ['甲*'], ['甲局/旧.xls', '甲局/表.xlsx']],
  ['lock files that a shell names are left out too', ['甲局/~$表.xlsx', '甲局/表.xlsx'], ['表.xlsx']],
  ['a file named twice counts once', ['甲局/表.xlsx', '甲局/*.xlsx'], ['表.xlsx']],
  ['a pattern that names nothing stays in the list', ['*.xlsm'], ['*.xlsm']],
])('%s', async (_why, paths, expected) => {
  expect((await placesOf(paths)).sort()).toEqual([...expected].sort());
});

test('links to files are files, once each; those to folders, to no file and to nothing are left out', async () => {
  const linked = join(folder, '链接');
  mkdirSync(linked);
  writeFileSync(join(linked, '自己.xlsx'), '');
  symlinkSync(join(folder, '甲局/表.xlsx'), join(linked, '表.xlsx'));
  symlinkSync(join(linked, '自己.xlsx'), join(linked, '也是自己.xlsx'));
  symlinkSync(join(linked, '自己.xlsx'), join(linked, '还是自己.xlsx'));
  symlinkSync('用户@电脑.4711', join(linked, '.#自己.xlsx'));
  symlinkSync('/dev/null', join(linked, '设备.xlsx'));
  symlinkSync(linked, join(linked, '圈.xlsx'));
  expect((await placesOf(['链接'])).sort()).toEqual(['自己.xlsx', '表.xlsx'].sort());
});

describe('a folder that cannot be read', () => {
  const received = join(folder, '报送');
  const readdir = promises.readdir as (path: string, options: object) => Promise<never>;

  beforeAll(() => {
    for (const unit of ['丙局', '锁着']) mkdirSync(join(received, unit), { recursive: true });
    copyFileSync(join(FORMS, 'korla.xlsx'), join(received, '丙局/表.xlsx'));
  });
  beforeEach(() =>
    jest.spyOn(promises, 'readdir').mockImplementation((path, options) => {
      if (basename(String(path)) !== '锁着') return readdir(String(path), options as object);
      return Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    }),
  );
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ['stays in the list beside the files of others', '报送', ['丙局/表.xlsx', '锁着']],
    ['by itself', '报送/锁着', ['锁着']],
    ['where a pattern looks into it', '报送/*/*.xlsx', ['丙局/表.xlsx', '锁着']],
    ['where a pattern looks at any depth', '报送/**/*.xlsx', ['丙局/表.xlsx', '锁着']],
    ['where a pattern names it', '报送/锁*', ['锁着']],
    ['where a pattern begins in it', '报送/锁着/*.xlsx', ['锁着']],
    ['not where a pattern looks elsewhere', '报送/丙*/*.xlsx', ['丙局/表.xlsx']],
  ])('%s', async (_where, path, expected) => {
    expect((await placesOf([path])).sort()).toEqual(expected);
  });

  test('is named as not checked, and the others are checked', async () => {
    const { code, out, err } = await call('check', '--format', 'json', received);
    const { files } = JSON.parse(out) as { files: { path: string; forms: []; error?: { code: string } }[] };
    expect(files.map(({ path, forms, error }) => [basename(path), forms.length > 0, error?.code])).toEqual([
      ['表.xlsx', true, undefined],
      ['锁着', false, 'not-readable'],
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('没有检查：读不了文件夹')]);
  });
});
