import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isAmong, isWithin, realPathOf } from './same-file';
import { folderOfSuite } from './session.testing';

const folder = folderOfSuite();
const at = (path: string): string => join(folder, path);

beforeAll(() => {
  mkdirSync(at('units/甲局'), { recursive: true });
  for (const file of ['units/x.xlsx', 'units/y.xlsx']) writeFileSync(at(file), file);
  symlinkSync('units', at('link'));
  symlinkSync('units/x.xlsx', at('x-link.xlsx'));
  symlinkSync('nowhere', at('dangling'));
  linkSync(at('units/x.xlsx'), at('second-name.xlsx'));
});

test.each([
  ['its own name', 'units/x.xlsx', true],
  ['a way round', 'units/甲局/../x.xlsx', true],
  ['a folder that is a link', 'link/x.xlsx', true],
  ['a link to it', 'x-link.xlsx', true],
  ['a second name on the disk', 'second-name.xlsx', true],
  ['a path as seen from here', relative('.', at('units/x.xlsx')), true],
  ['another file beside it', 'units/y.xlsx', false],
  ['a file that is not there yet', 'link/甲局/x.xlsx', false],
])('%s', (_why, path, expected) => {
  expect(isAmong(path.startsWith('..') ? path : at(path), [at('units/x.xlsx')])).toBe(expected);
});

test('a file that is not there yet is the same through a folder that is a link', () => {
  expect(isAmong(at('link/new/z.xlsx'), [at('units/new/z.xlsx')])).toBe(true);
});

test('a link that leads nowhere is a place of its own', () => {
  expect(realPathOf(at('dangling/x'))).toBe(join(realPathOf(folder), 'dangling', 'x'));
});

test.each([
  ['the folder itself', 'units', 'units', true],
  ['itself by a link', 'link', 'units', true],
  ['a folder below', 'units/甲局', 'units', true],
  ['what is not there yet, by a link', 'link/new/newer', 'units', true],
  ['the folder above', '.', 'units', false],
  ['a folder whose name begins alike', 'units2', 'units', false],
])('%s', (_why, path, of, expected) => {
  expect(isWithin(at(path), at(of))).toBe(expected);
});
