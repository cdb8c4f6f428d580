import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { checkReportSchema } from '../../src/actions/report-schema';
import { emptyWorkbook } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from '../cli/jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
});
afterAll(() => bench.dispose());

const form = new Uint8Array(readFileSync(join(FORMS, 'changji.xlsx')));
const parts = unzipSync(form);
const withParts = (more: Zippable): Uint8Array => zipSync({ ...parts, ...more });
const SHEET = 'xl/worksheets/sheet1.xml';
/** 100 MB of zeros in a sheet part: SheetJS would need ten times as much. */
const bomb = withParts({ [SHEET]: [new Uint8Array(100 << 20), { level: 1 }] });

/** An encrypted workbook: a compound file that lists the streams of ECMA-376 encryption. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([9], 30);
  bytes.set([1], 48);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  bytes.set([34], 1024 + 64);
  return bytes;
}

/** The first form without its rows from 16 on. */
function cutOff(): Uint8Array {
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  return withParts({ [SHEET]: strToU8(sheet.replace(/<row r="16"[^]*<\/sheetData>/, '</sheetData>')) });
}

const write = (name: string, bytes: Uint8Array): string => {
  const path = join(bench.folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe('a file that cannot be checked', () => {
  test.each<[string, string, Uint8Array, string, RegExp]>([
    ['empty', '空.xlsx', new Uint8Array(), 'not-a-workbook', /文件是空的/],
    ['no workbook', '照片.xlsx', strToU8('\x89PNG\r\n'), 'not-a-workbook', /不是 \.xlsx 或 \.xls 格式/],
    ['a text renamed', '导出.xlsx', strToU8('项目,金额\n甲,10\n'), 'not-a-workbook', /不是 \.xlsx 或 \.xls 格式/],
    ['a web page renamed', '导出.xls', strToU8('<html><table></table></html>'), 'not-a-workbook', /其实是网页/],
    ['truncated', '半截.xlsx', form.subarray(0, 9000), 'truncated', /后半部分缺失/],
    ['with a password', '加密.xlsx', encrypted(), 'encrypted', /受密码保护/],
    ['a zip bomb', '炸弹.xlsx', bomb, 'unsafe-file', /膨胀/],
    [
      'a document type',
      '实体.xlsx',
      withParts({ [SHEET]: strToU8('<!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>') }),
      'unsafe-file',
      /DOCTYPE/,
    ],
    [
      'a sheet part that is missing',
      '缺表.xlsx',
      zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== SHEET))),
      'truncated',
      /损坏/,
    ],
  ])('%s: says what happened, why and what to do, and checks the others', (_why, name, bytes, code, reason) => {
    const path = write(name, bytes);
    const before = readFileSync(path);
    const { code: exit, out, err } = bench.jixiao('check', path, join(FORMS, 'korla.xlsx'), '--format', 'json');
    const [bad, good] = checkReportSchema.parse(JSON.parse(out)).files;
    expect([exit, bad?.error?.code, good?.forms.length]).toEqual([2, code, 1]);
    expect(err.split('\n')).toEqual([
      expect.stringContaining(path),
      expect.stringMatching(/^ {2}没有打开：“.+”/),
      expect.any(String),
      expect.stringMatching(/请/),
      '',
    ]);
    expect(err).toMatch(reason);
    expect(readFileSync(path)).toEqual(before);
  });
});

test('a workbook without forms is no clean workbook: that is said, and the exit code is 2', () => {
  const { code, err, out } = bench.jixiao('check', write('无表.xlsx', emptyWorkbook()));
  expect([code, out.includes('没有识别出绩效表')]).toEqual([2, true]);
  expect(err).toMatch(/^没有检查：文件里没有识别出绩效表。\n请/);
});

test('a form that is cut off in the middle is checked as far as it goes', () => {
  const { code, out } = bench.jixiao('check', write('截断.xlsx', cutOff()), '--format', 'json');
  const [file] = checkReportSchema.parse(JSON.parse(out)).files;
  const first = file?.forms[0];
  expect([code, first?.indicators.map(({ row }) => row)]).toEqual([1, [14, 15]]);
  expect(first?.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['satisfaction-missing']));
});

test('sheets with cells at the far end stay within the limits of time and memory that every file has', () => {
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const path = write('远.xlsx', withParts({ [SHEET]: strToU8(sheet.replace('</sheetData>', far)) }));
  const { out } = bench.jixiao('check', path, '--format', 'json', '--jobs', '1', '--memory-limit', '128');
  const [file] = checkReportSchema.parse(JSON.parse(out)).files;
  expect([file?.error?.code, file?.forms.length]).toEqual([undefined, 5]);
});

test('control characters of a text do not reach the terminal', () => {
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const name = '<c r="B3" t="inlineStr"><is><t>甲_x001B_[31m_x0007_乙</t></is></c>';
  const path = write('终端.xlsx', withParts({ [SHEET]: strToU8(sheet.replace(/<c r="B3"[^>]*>.*?<\/c>/, name)) }));
  const { out } = bench.jixiao('check', path);
  expect(out).toContain('甲 [31m 乙');
});
