import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../host/file';
import { LARGEST_FILE } from '../host/file/guard';
import { openPackage, writePackage } from '../host/file/package';
import { call, folderOfSuite, FORMS } from './session.testing';

const folder = folderOfSuite();
const at = (...names: string[]): string => join(folder, ...names);
const KORLA = join(FORMS, 'korla.xlsx');

beforeAll(() => {
  for (const name of ['没有文件', '报送']) mkdirSync(at(name));
  execFileSync('mkfifo', [at('管道.xlsx')]);
  writeFileSync(at('很大.xlsx'), '');
  truncateSync(at('很大.xlsx'), LARGEST_FILE + 1);
  writeFileSync(at('~$表.xlsx'), 'lock');
  writeFileSync(at('没有表.xlsx'), withoutSheets());
});

function withoutSheets(): Uint8Array {
  const parts = openPackage(emptyWorkbook(), 'x.xlsx');
  const workbook = new TextDecoder().decode(parts.get('xl/workbook.xml'));
  return writePackage(
    new Map([...parts, ['xl/workbook.xml', new TextEncoder().encode(workbook.replace(/<sheet [^>]*>/g, ''))]]),
  );
}

describe('what is no workbook that can be read is named, and the others are checked', () => {
  test.each([
    ['a pipe, which may never end', at('管道.xlsx'), /不是普通文件/],
    ['a device', '/dev/zero', /不是普通文件/],
    ['a file too large to be read safely', at('很大.xlsx'), /有 256 MB，超过一次能安全读取的 256 MB/],
    ['a workbook without worksheets', at('没有表.xlsx'), /里没有工作表/],
  ])('%s', async (_what, path, words) => {
    const { code, out, err } = await call('check', path, KORLA);
    expect([code, err]).toEqual([2, expect.stringMatching(words)]);
    expect(out).toContain('识别 1 张表');
  });
});

describe('nothing to work on: said as it is', () => {
  test.each([
    ['check', ['check', at('没有文件')], /“.*没有文件”里没有要检查的文件/],
    ['check in threads', ['check', at('没有文件'), '--jobs', '2'], /没有要检查的文件/],
    ['fix', ['fix', at('没有文件'), '--out', at('out')], /没有要检查的文件/],
    ['score', ['score', at('没有文件')], /没有要检查的文件/],
    ['summary', ['summary', at('没有文件'), '--out', at('out.xlsx')], /没有要检查的文件/],
    ['a lock file alone', ['check', at('~$表.xlsx')], /~\$表\.xlsx”是 Excel 打开工作簿时的临时文件/],
  ])('%s', async (_what, args, words) => {
    const { code, err } = await call(...args);
    expect([code, err.trim().split('\n').length]).toEqual([2, 2]);
    expect(err).toMatch(words);
  });

  test('an empty folder and a lock file are both named', async () => {
    const { err } = await call('check', at('没有文件'), at('~$表.xlsx'));
    expect(err).toMatch(/“[^“”]*没有文件”里没有要检查的文件[^]*“[^“”]*~\$表\.xlsx”是 Excel 打开工作簿时的临时文件/);
  });

  test('a lock file beside others, as shells name it, is passed over', async () => {
    const { err } = await call('check', at('~$表.xlsx'), KORLA);
    expect(err).toBe('');
  });
});

test.each([
  ['--baseline', ['check', KORLA, '--baseline', at('报送')]],
  ['--roster', ['check', KORLA, '--roster', at('报送')]],
  ['compare', ['compare', at('报送'), KORLA]],
])('a folder in place of a file: %s', async (_what, args) => {
  const { code, err } = await call(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(/报送”是文件夹\n *这里要写一个文件/)]);
});
