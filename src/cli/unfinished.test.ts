import fs, { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeUnfinishedIn } from './unfinished';
import { folderOfSuite } from './session.testing';

const folder = folderOfSuite();
const BY_THREAD = `.表.xlsx.${process.pid}.2.tmp`;
const OTHERS = ['表.xlsx', `.表.xlsx.${process.pid}.0.tmp`, '.表.xlsx.1.2.tmp'];

beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  for (const name of [BY_THREAD, ...OTHERS]) writeFileSync(join(folder, name), '');
});

afterEach(() => jest.restoreAllMocks());

test('what threads of this process have written in part is taken away, and nothing else', () => {
  removeUnfinishedIn([join(folder, 'nowhere'), join(folder, '表.xlsx'), folder]);
  expect([BY_THREAD, ...OTHERS].filter((name) => existsSync(join(folder, name)))).toEqual(OTHERS);
});

test('a folder that may be entered but not listed keeps nobody from the next', () => {
  const readdir = fs.readdirSync as (path: string) => string[];
  const locked = join(folder, 'locked');
  jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string) => {
    if (path === locked) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return readdir(path);
  }) as typeof fs.readdirSync);
  removeUnfinishedIn([locked, folder]);
  expect(existsSync(join(folder, BY_THREAD))).toBe(false);
});
