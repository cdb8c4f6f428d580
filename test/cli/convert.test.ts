import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { createFileHost } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
});
afterAll(() => bench.dispose());

const form = (name: string): string => join(FORMS, `${name}.xlsx`);

async function formsIn(path: string): Promise<Form[]> {
  const { sheets } = await createFileHost(readFileSync(path), path).read();
  return sheets.flatMap((sheet) => recognise(sheet).forms);
}

describe('convert', () => {
  test.each([
    ['self-evaluation', 'project-self-evaluation', '自评-'],
    ['monitoring', 'monitoring', '监控-'],
  ])('--to %s adds a form for every target form to a copy', async (to, kind, name) => {
    const out = join(bench.folder, `${to}.xlsx`);
    const { code, out: said } = bench.jixiao('convert', form('dalian'), '--to', to, '--year', '2024', '--out', out);
    expect([code, said]).toEqual([0, expect.stringContaining(`${name}森林防火物资采购`)]);
    const forms = await formsIn(out);
    expect(forms.map((found) => [found.kind, found.year])).toEqual([
      ...Array<unknown>(6).fill(['project-target', 2023]),
      ...Array<unknown>(6).fill([kind, 2024]),
    ]);
    const [source, made] = [forms[0], forms[6]];
    expect(made?.indicators.map(({ level3 }) => level3)).toEqual(source?.indicators.map(({ level3 }) => level3));
    expect(made?.budget).toEqual(source?.budget);
  });

  test('the new form keeps its formulas and their results in the file', async () => {
    const out = join(bench.folder, 'department.xlsx');
    expect(bench.jixiao('convert', form('korla'), '--to', 'self-evaluation', '--out', out).code).toBe(0);
    expect((await formsIn(out))[1]).toMatchObject({
      kind: 'department-self-evaluation',
      totalPoints: 100,
      totalScoreText: '待定',
      taskTotal: { total: 1377.88 },
    });
  });

  test('--to a workbook fills its blank form and lists what found no place', async () => {
    const blank = join(bench.folder, 'blank.xlsx');
    const out = join(bench.folder, 'filled.xlsx');
    bench.jixiao('template', 'project-self-evaluation', '--out', blank);
    const sheet = '森林防火物资采购';
    const { code, out: said } = bench.jixiao('convert', form('dalian'), '--sheet', sheet, '--to', blank, '--out', out);
    expect(code).toBe(0);
    expect(said).toMatch(/填入 \d+ 格/);
    expect(said).toMatch(/没有位置：数量指标/);
    expect(await formsIn(out)).toMatchObject([{ projectName: sheet, budget: { total: 44.91 } }]);
    expect((await formsIn(blank))[0]?.projectName).toBeNull();
  });

  test('--to next-year makes a workbook of its own for the next year, and lists what to look at', async () => {
    const out = join(bench.folder, 'next.xlsx');
    const { code, out: said } = bench.jixiao('convert', form('dalian'), '--to', 'next-year', '--alone', '--out', out);
    expect([code, said]).toEqual([0, expect.stringMatching(/2023 年改为 2024 年[^]*请填新预算/)]);
    const forms = await formsIn(out);
    expect(forms.map(({ year }) => year)).toEqual(Array(6).fill(2024));
    expect(forms.map(({ budget }) => budget.total)).toEqual(Array(6).fill(null));
  });

  test('--budget fills the new budget, and costs above it are listed', async () => {
    const out = join(bench.folder, 'budget.xlsx');
    const { out: said } = bench.jixiao(
      'convert',
      form('korla'),
      '--to',
      'next-year',
      '--budget',
      '60',
      '--alone',
      '--out',
      out,
    );
    expect(said.match(/高于新预算/g)).toHaveLength(2);
    expect((await formsIn(out))[0]?.indicators.length).toBeGreaterThan(20);
  });

  test('--to a layout redraws every form in it, rows out of place marked', async () => {
    const out = join(bench.folder, 'layout.xlsx');
    const { code, out: said } = bench.jixiao('convert', form('pasted-pingluo'), '--to', 'project-target', '--out', out);
    expect([code, said]).toEqual([0, expect.stringContaining('原来错位，已归位并作了标记')]);
    const host = createFileHost(readFileSync(out), out);
    expect(await host.countMarks()).toBe(said.match(/原来错位/g)?.length);
    const forms = await formsIn(out);
    const [given, made] = [forms.slice(0, forms.length / 2), forms.slice(forms.length / 2)];
    const names = (some: Form[]) => some.map(({ indicators }) => indicators.map(({ level3 }) => level3).sort());
    expect(names(made)).toEqual(names(given));
    expect(made.flatMap(({ indicators }) => indicators.filter(({ repaired }) => repaired))).toEqual([]);
  });

  test.each([
    ['a workbook without target forms', ['changji', '--to', 'monitoring'], /没有识别出绩效目标表/],
    ['several forms for one blank form', ['dalian', '--to', 'x.xlsx'], /有 6 张绩效表，请用 --sheet/],
    [
      'one budget for many forms',
      ['dalian', '--to', 'next-year', '--budget', '9'],
      /有 6 张绩效表，--budget 只能用于一张/,
    ],
    ['a budget in words', ['korla', '--to', 'next-year', '--budget', '九'], /“九”/],
    ['an unknown kind', ['dalian', '--to', 'pdf'], /--to 应为 self-evaluation.*next-year.*现为“pdf”.*korla（/],
    ['a sheet that is not there', ['dalian', '--to', 'monitoring', '--sheet', '没有'], /工作表“没有”上没有/],
    ['a year in words', ['dalian', '--to', 'monitoring', '--year', '今年'], /年度要写成四位数/],
  ])('refuses %s', (_why, [file = '', ...args], message) => {
    const { code, err } = bench.jixiao('convert', form(file), ...args, '--out', join(bench.folder, 'none.xlsx'));
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
