import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../host/file';
import { call, folderOfSuite, FORMS } from './session.testing';

const folder = folderOfSuite();
const at = (...names: string[]): string => join(folder, ...names);
const form = (name: string): string => join(FORMS, `${name}.xlsx`);
const marksIn = async (bytes: Uint8Array): Promise<number> => createFileHost(bytes, 'x.xlsx').countMarks();

test.each([
  ['check', '--mark'],
  ['fix', '--out'],
  ['score', '--out'],
])('%s %s beside --in-place is refused: one of them would be passed over', async (command, option) => {
  const { code, err } = await call(command, at('own.xlsx'), '--in-place', option, at('copies'));
  expect([code, err]).toEqual([2, expect.stringMatching(`${option} <文件夹>”和“--in-place”只能写一个`)]);
});

describe('--in-place', () => {
  test('marks the file itself; every backup is kept', async () => {
    cpSync(form('korla'), at('own.xlsx'));
    const { err } = await call('check', at('own.xlsx'), '--in-place');
    await call('check', at('own.xlsx'), '--in-place');
    expect(err).toContain(`原样备份在 ${at('own.xlsx.bak')}`);
    expect(await marksIn(readFileSync(at('own.xlsx')))).toBeGreaterThan(0);
    expect(readFileSync(at('own.xlsx.bak'))).toEqual(readFileSync(form('korla')));
    expect(existsSync(at('own.xlsx.bak2'))).toBe(true);
  });

  test('repairs the file itself, and leaves a file without repairs alone', async () => {
    cpSync(form('pingluo'), at('fix.xlsx'));
    const first = await call('fix', at('fix.xlsx'), '--in-place');
    expect([first.code, first.out.includes('共修改')]).toEqual([0, true]);
    await call('fix', at('fix.xlsx'), '--in-place');
    expect(readdirSync(folder).filter((name) => name.startsWith('fix.xlsx'))).toEqual(['fix.xlsx', 'fix.xlsx.bak']);
  });

  test('writes to the file that a link leads to, and keeps its permissions', async () => {
    mkdirSync(at('甲局'));
    cpSync(form('korla'), at('甲局', '表.xlsx'));
    chmodSync(at('甲局', '表.xlsx'), 0o640);
    symlinkSync(at('甲局', '表.xlsx'), at('链接.xlsx'));
    await call('check', at('链接.xlsx'), '--in-place');
    expect(lstatSync(at('链接.xlsx')).isSymbolicLink()).toBe(true);
    expect(await marksIn(readFileSync(at('甲局', '表.xlsx')))).toBeGreaterThan(0);
    expect(readdirSync(at('甲局'))).toEqual(['表.xlsx', '表.xlsx.bak']);
    expect(statSync(at('甲局', '表.xlsx')).mode & 0o777).toBe(0o640);
  });

  test('leaves a read-only file alone', async () => {
    cpSync(form('korla'), at('定稿.xlsx'));
    chmodSync(at('定稿.xlsx'), 0o444);
    const { code, err } = await call('check', at('定稿.xlsx'), '--in-place');
    expect([code, err]).toEqual([2, expect.stringContaining('定稿.xlsx”是只读文件')]);
    expect(readFileSync(at('定稿.xlsx'))).toEqual(readFileSync(form('korla')));
    expect(existsSync(at('定稿.xlsx.bak'))).toBe(false);
  });
});
