import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreReportSchema } from '../../src/actions/report-schema';
import { ruleList } from '../../src/actions/rule-list';
import { recognise } from '../../src/core/form/recognise';
import { cellAt, type CellValue } from '../../src/core/sheet/sheet';
import { placeOf } from '../../src/core/sheet/address';
import { createFileHost } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
});
afterAll(() => bench.dispose());

const form = (name: string): string => join(FORMS, `${name}.xlsx`);

const valueIn = async (path: string, sheet: string, cell: string): Promise<CellValue | undefined> => {
  const { sheets } = await createFileHost(readFileSync(path), path).read();
  const found = sheets.find(({ name }) => name === sheet);
  const { row, column } = placeOf(cell);
  return found && cellAt(found, row, column)?.value;
};

describe('score', () => {
  test('adds a score card to every self-evaluation form', () => {
    const { code, out } = bench.jixiao('score', form('changji'), form('korla'), '--format', 'json');
    const { files } = scoreReportSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(files.map(({ forms }) => forms.map(({ scoreCard }) => scoreCard !== null))).toEqual([
      [true, true, true, true, true],
      [false],
    ]);
    const [first] = files[0]?.forms ?? [];
    expect(first?.scoreCard?.rows).toHaveLength(first?.indicators.length ?? -1);
    expect(first?.scoreCard?.rows[0]).toEqual(
      expect.objectContaining({
        row: first?.indicators[0]?.row,
        computed: 10,
        given: 10,
        formula: expect.stringMatching(/./),
      }),
    );
  });

  test('writes a score where its cell is blank, as a number, into a copy', async () => {
    const host = createFileHost(readFileSync(form('changji')), 'changji.xlsx');
    const [sheet] = (await host.read()).sheets;
    const at = { sheet: sheet?.name ?? '', cell: 'H14' };
    await host.apply({ title: '', changes: [{ do: 'set', at, before: { number: 10 }, after: { empty: true } }] });
    const blank = join(bench.folder, 'blank.xlsx');
    writeFileSync(blank, host.bytes());
    expect(bench.jixiao('score', blank, '--out', 'scored').code).toBe(0);
    expect(await valueIn(join(bench.folder, 'scored', 'blank.xlsx'), at.sheet, 'H14')).toBe(10);
    expect(await valueIn(blank, at.sheet, 'H14')).toBeUndefined();
  });

  test('adds a working paper to the copy, which is no form itself', async () => {
    expect(bench.jixiao('score', form('changji'), '--out', 'papers').code).toBe(0);
    const copy = join(bench.folder, 'papers', 'changji.xlsx');
    const { sheets } = await createFileHost(readFileSync(copy), copy).read();
    expect(sheets.map(({ name }) => name)).toContain('评分底稿');
    expect(await valueIn(copy, '评分底稿', 'A2')).toMatch(/^编制日期：\d{4}-\d\d-\d\d　工具：jixiao \d/);
    expect(sheets.flatMap((sheet) => recognise(sheet).forms)).toHaveLength(5);
  });

  test('says so where there is nothing to score', () => {
    const { code, err } = bench.jixiao('score', form('korla'));
    expect([code, err.includes('没有评分')]).toEqual([2, true]);
  });
});

describe('fix', () => {
  test('saves a copy with the safe repairs, prints each, and leaves nothing safe to repair in it', async () => {
    const first = bench.jixiao('fix', form('pingluo'), '--out', 'fixed');
    expect(first.out).toMatch(/2025年安全生产标准化建设经费!E11：“12 次” → “12次”\n/);
    const copy = join(bench.folder, 'fixed', 'pingluo.xlsx');
    expect(await valueIn(copy, '2025年安全生产标准化建设经费', 'E11')).toBe('12次');
    expect(bench.jixiao('fix', copy, '--out', 'again').out).toContain('没有可以安全修复的问题');
  });

  test('needs a folder for the copies', () => {
    const { code, err } = bench.jixiao('fix', form('pingluo'));
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      '没有执行：要写明 --out <文件夹> 存放副本，或用 --in-place 直接改原文件。',
    ]);
  });
});

describe('rules', () => {
  test('are listed with code, severity and basis', () => {
    const { code, out } = bench.jixiao('rules', '--format', 'json');
    expect([code, JSON.parse(out)]).toEqual([0, ruleList()]);
  });

  test('are listed for people', () => {
    const { out } = bench.jixiao('rules');
    for (const { code, name } of ruleList()) expect(out).toContain(`${code} ${name}`);
    expect(out.match(/可移到归属的二级指标/g)).toHaveLength(ruleList().filter(({ moves }) => moves).length);
  });
});

describe('template', () => {
  test('makes a workbook that is recognised as the form it is', () => {
    const [id = ''] = bench.jixiao('template', '--list').out.split(/\s/);
    expect(bench.jixiao('template', id, '--out', 'blank-form.xlsx').code).toBe(0);
    const { out } = bench.jixiao('score', 'blank-form.xlsx', '--format', 'json');
    const { files } = scoreReportSchema.parse(JSON.parse(out));
    expect(files[0]?.forms.map(({ kind }) => kind)).toEqual(['project-self-evaluation']);
  });

  test('are listed as JSON', () => {
    const forms: unknown = JSON.parse(bench.jixiao('template', '--list', '--format', 'json').out);
    expect(forms).toHaveLength(11);
    expect(forms).toContainEqual({ id: 'monitoring', name: '项目支出绩效运行监控表' });
  });

  test.each([
    ['an unknown id', ['nix', '--out', 'x.xlsx'], /没有编号为“nix”的空白表，可用的有：/],
    ['no file', ['project-self-evaluation'], /要写明空白表的编号和 --out/],
  ])('%s is refused', (_why, args, expected) => {
    const { code, err } = bench.jixiao('template', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });
});

describe('the call', () => {
  test.each([
    ['an unknown option', ['check', 'x.xlsx', '--foo'], '没有“--foo”这个选项'],
    ['an unknown command', ['prüfen'], '没有“prüfen”这个命令'],
    ['an unknown command in help', ['help', 'nix'], '没有“nix”这个命令'],
    ['no file', ['check'], '缺少参数“文件”'],
    ['an unknown format', ['check', 'x.xlsx', '--format', 'xml'], '选项“--format <格式>”不能是“xml”，可选 text、json'],
    ['half a thread', ['check', 'x.xlsx', '--jobs', '1.5'], '--jobs <个数> 要写成不小于 1 的整数，现为“1.5”'],
    ['no thread', ['check', 'x.xlsx', '--jobs', '0'], '现为“0”'],
    ['threads in words', ['summary', 'x.xlsx', '--out', 'y.xlsx', '--jobs', 'x'], '现为“x”'],
    ['an unknown policy', ['check', 'x.xlsx', '--policy', 'x'], '可用的有：national-2020'],
  ])('%s is named, with exit code 2', (_why, args, expected) => {
    const { code, err } = bench.jixiao(...args);
    expect([code, err.includes(expected)]).toEqual([2, true]);
  });

  test.each([[['--help']], [['check', '--help']], [['help', 'score']], [[]], [['--lang', 'zh']]])(
    '%j prints help in Chinese',
    (args) => {
      const { code, out } = bench.jixiao(...args);
      expect([code, out.startsWith('用法: jixiao')]).toEqual([0, true]);
      expect(out).not.toMatch(/Usage|Options|Commands|display help/);
    },
  );
});
