import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOwnPolicy, keptPolicy } from '../../src/actions/own-policy';
import { exportSettings } from '../../src/actions/profile-file';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { cellAt, type CellValue, type Sheet } from '../../src/core/sheet/sheet';
import { CHINESE as SUMMARY } from '../../src/core/summary/words';
import { createFileHost } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
  mkdirSync(join(bench.folder, '报送', '乡镇'), { recursive: true });
  copyFileSync(join(FORMS, 'changji.xlsx'), join(bench.folder, '报送', '县直.xlsx'));
  copyFileSync(join(FORMS, 'korla.xlsx'), join(bench.folder, '报送', '乡镇', '部门.xlsx'));
});
afterAll(() => bench.dispose());

async function sheetsIn(path: string): Promise<readonly Sheet[]> {
  return (await createFileHost(readFileSync(join(bench.folder, path)), path).read()).sheets;
}

const NAMES = 2;
const GRADES = 9;
const LINKS = 12;

function column(sheet: Sheet | undefined, number: number): (CellValue | undefined)[] {
  return (sheet?.rows ?? []).map((_, index) => sheet && cellAt(sheet, index + 1, number)?.value).slice(3);
}

test('one table over a folder, with links as seen from where it lies', async () => {
  const { code, out } = bench.jixiao('summary', '报送', '--out', '报送/汇总.xlsx');
  expect([code, out]).toEqual([0, '已生成 报送/汇总.xlsx：2 个文件，6 张表\n']);
  const [sheet, more] = await sheetsIn('报送/汇总.xlsx');
  expect([sheet?.name, more]).toEqual([SUMMARY.sheet, undefined]);
  expect(column(sheet, NAMES)).toEqual([
    '安全生产举报奖励项目',
    '安全生产检查经费',
    '防灾减灾及应急管理',
    '森林草原防灭火保障项目',
    '应急指挥专网建设',
    expect.stringMatching(/库尔勒/),
    undefined,
    undefined,
  ]);
  expect(column(sheet, LINKS).slice(4, 6)).toEqual([
    expect.stringMatching(/^县直\.xlsx \/ /),
    expect.stringMatching(/^部门\.xlsx \/ /),
  ]);
  expect(sheet && cellAt(sheet, 9, LINKS)?.formula).toMatch(/^=HYPERLINK\("乡镇\/部门\.xlsx#'/);
});

test('made again, the earlier summary is no input', () => {
  expect(bench.jixiao('summary', '报送', '--out', '报送/汇总.xlsx').out).toMatch(/2 个文件，6 张表/);
});

test('by a policy of the user’s own, from a file of settings', async () => {
  const draft = { ...draftOwnPolicy(DEFAULT_PROFILE), title: '本县办法', grades: [{ name: '合格', from: 0 }] };
  const profile = { ...DEFAULT_PROFILE, ...keptPolicy(draft, DEFAULT_PROFILE) };
  writeFileSync(join(bench.folder, '设置.json'), exportSettings(profile));
  expect(bench.jixiao('summary', '报送/县直.xlsx', '--profile', '设置.json', '--out', '本县.xlsx').code).toBe(0);
  const [sheet] = await sheetsIn('本县.xlsx');
  expect(sheet && cellAt(sheet, 2, 1)?.value).toMatch(/评分办法：本县办法/);
  expect(column(sheet, GRADES).slice(0, 2)).toEqual(['合格', '合格']);
});

test('never over a workbook with forms', () => {
  const { code, err } = bench.jixiao('summary', '报送', '--out', '报送/县直.xlsx');
  expect([code, err]).toEqual([2, expect.stringMatching(/输出不会覆盖原文件/)]);
});

test('a file that cannot be read is named, the others are summed up', () => {
  writeFileSync(join(bench.folder, '坏的.xlsx'), '不是工作簿');
  const { code, out, err } = bench.jixiao('summary', '坏的.xlsx', '报送/县直.xlsx', '--out', '两个.xlsx');
  expect([code, out]).toEqual([2, '已生成 两个.xlsx：1 个文件，5 张表，1 个文件没能读取\n']);
  expect(err).toMatch(/坏的\.xlsx/);
});
