import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, folderOfSuite, FORMS } from './session.testing';

const suite = folderOfSuite();
const [korla, pingluo] = ['korla', 'pingluo'].map((name) => readFileSync(join(FORMS, `${name}.xlsx`))) as [
  Buffer,
  Buffer,
];
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(suite, 'x'));
  mkdirSync(at('units', '甲局'), { recursive: true });
  writeFileSync(at('units', 'x.xlsx'), pingluo);
  writeFileSync(at('units', '甲局', 'x.xlsx'), korla);
  symlinkSync('units', at('link'));
});

test.each([
  ['is the folder of the inputs', 'units', 'units'],
  ['is it by another name', 'units', 'link'],
  ['holds it', 'units', '.'],
  ['is where a pattern begins', 'units/**/*.xlsx', 'units'],
])('an output folder that %s is refused, and nothing is written', async (_why, input, output) => {
  const { code, err } = await call('fix', at(input), '--out', at(output));
  expect([code, err]).toEqual([2, expect.stringMatching(/没有执行：要检查的“.*”就在输出文件夹“.*”里/)]);
  expect(readdirSync(folder)).toEqual(['link', 'units']);
  expect(readdirSync(at('units'))).toEqual(['x.xlsx', '甲局']);
});

test('a file that was handed in into the output folder is an input, and stays', async () => {
  const args = ['check', at('units'), '--mark', at('units', '甲局')];
  for (const run of [await call(...args), await call(...args)]) {
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('输出不会覆盖原文件')]);
    expect(run.out).toContain('库尔勒市应急管理局');
    expect(readFileSync(at('units', '甲局', 'x.xlsx'))).toEqual(korla);
  }
});

test.each([
  ['a pattern does not reach', ['units/*.xlsx']],
  ['was not named with others', ['units/x.xlsx', 'units/y.xlsx']],
])('a file in the output folder that %s stays too', async (_why, inputs) => {
  writeFileSync(at('units', 'y.xlsx'), korla);
  const paths = inputs.map((path) => at(path));
  const { code, err } = await call('fix', ...paths, '--out', at('units', '甲局'));
  expect([code, err]).toEqual([2, expect.stringContaining('x.xlsx”那里已有一个文件')]);
  expect(readFileSync(at('units', '甲局', 'x.xlsx'))).toEqual(korla);
  expect(readdirSync(at('units', '甲局'))).toContain('y.xlsx');
});

test('a file in the output folder of a file that was named alone stays too', async () => {
  const { code } = await call('fix', at('units', 'x.xlsx'), '--out', at('units', '甲局'));
  expect(code).toBe(2);
  expect(readFileSync(at('units', '甲局', 'x.xlsx'))).toEqual(korla);
});

describe('the same call again', () => {
  test.each([
    ['a folder', ['units']],
    ['a folder, with a link to it for the output', ['link']],
    ['what a shell makes of a pattern', ['units/x.xlsx', 'units/甲局', 'units/out']],
  ])('%s: earlier copies are no inputs, and are made anew', async (_what, inputs) => {
    const out = ['--out', at('link', 'out')];
    const first = inputs.filter((path) => path !== 'units/out');
    expect((await call('fix', ...first.map((path) => at(path)), ...out)).code).toBe(0);
    const copies = readdirSync(at('units', 'out'));
    const repaired = readFileSync(at('units', 'out', 'x.xlsx'));
    writeFileSync(at('units', 'x.xlsx'), korla);
    const { code, err } = await call('fix', ...inputs.map((path) => at(path)), ...out);
    expect([code, err]).toEqual([0, '输出文件夹里的 2 个文件是以前生成的副本，没有再检查。\n']);
    expect(readdirSync(at('units', 'out'))).toEqual(copies);
    expect(readFileSync(at('units', 'out', 'x.xlsx')).equals(repaired)).toBe(false);
  });

  test('for the folder of a file that was named alone: its copy is no input', async () => {
    const out = ['--out', at('units', 'out')];
    expect((await call('fix', at('units', 'x.xlsx'), ...out)).code).toBe(0);
    const { code, err } = await call('fix', at('units'), ...out);
    expect([code, err]).toEqual([0, '输出文件夹里的 1 个文件是以前生成的副本，没有再检查。\n']);
    expect(readdirSync(at('units', 'out'))).toContain('甲局');
  });

  test('a copy that somebody changed since is theirs: checked, and not replaced', async () => {
    const args = ['fix', at('units'), '--out', at('units', 'out')];
    await call(...args);
    appendFileSync(at('units', 'out', 'x.xlsx'), ' ');
    const changed = readFileSync(at('units', 'out', 'x.xlsx'));
    const { code, err } = await call(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(`${at('units', 'out', 'x.xlsx')}”是这次要读取的文件`)]);
    expect(readFileSync(at('units', 'out', 'x.xlsx'))).toEqual(changed);
  });

  test('an output folder beside the inputs holds copies and nothing else', async () => {
    await call('fix', at('units'), '--out', at('out'));
    expect(readdirSync(at('out'))).toEqual(['x.xlsx', '甲局']);
  });
});
