import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReportSchema, type CheckReport, type FileReport } from '../../src/actions/report-schema';
import { fileText } from '../../src/cli/check-text';
import { createFileHost } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
});
afterAll(() => bench.dispose());

const form = (name: string): string => join(FORMS, `${name}.xlsx`);
const report = (...args: string[]): CheckReport => {
  const { out } = bench.jixiao('check', ...args, '--format', 'json');
  return checkReportSchema.parse(JSON.parse(out));
};

describe('the JSON report', () => {
  test('has every file in the order of the arguments, with its forms', () => {
    const { version, tool, policy, files } = report(form('changji'), form('korla'));
    expect([version, policy, tool]).toEqual([1, 'national-2020', expect.stringMatching(/^jixiao \d/)]);
    expect(files.map(({ path, forms }) => [path, forms.length])).toEqual([
      [form('changji'), 5],
      [form('korla'), 1],
    ]);
  });

  test('publishes what the contract names and nothing that rules keep to themselves', () => {
    const { out } = bench.jixiao('check', form('changji'), '--format', 'json');
    const raw: unknown = JSON.parse(out);
    expect(raw).toEqual(checkReportSchema.parse(raw));
    const [first] = report(form('changji')).files[0]?.forms ?? [];
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['sheet', 'range', 'kind', 'indicators', 'findings']),
    );
    expect(out).not.toContain('headerRow');
  });

  test('names what kept a file from being checked', () => {
    expect(report('nix.xlsx').files[0]?.error).toEqual({
      code: 'not-found',
      message: expect.stringContaining('找不到文件“nix.xlsx”'),
    });
  });

  test('goes to a file with --out, whole or not at all', () => {
    const path = join(bench.folder, 'new', 'report.json');
    const { out } = bench.jixiao('check', form('korla'), '--format', 'json', '--out', path);
    expect(out).toBe('');
    expect(checkReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files).toHaveLength(1);
  });
});

describe('the text report', () => {
  test('names file, form, code, cell, sentence, advice and reason, and ends in the counts', () => {
    const { out } = bench.jixiao('check', form('changji'));
    expect(out).toContain(form('changji'));
    expect(out).toMatch(/安全生产举报奖励项目 .*（安全生产举报奖励项目!A1:I21）/);
    expect(out).toMatch(/(错误|提醒|提示) [A-Z]{2}\d\d( \d+ 处)?\n {6}[A-Z]+\d+ .+\n {6}建议：.+\n/);
    expect(out).toMatch(/ {6}原因：/);
    expect(out).toMatch(/识别 5 张表：\d+ 个错误，\d+ 个提醒，\d+ 条提示\n$/);
  });

  test('shows findings of rules on trial apart, behind those that count', () => {
    const { out } = bench.jixiao('check', form('dalian'));
    const [, counted = '', trial = ''] =
      /农村住房保险保费补贴([^]*?)试行的检查，供参考[^\n]*\n([^]*?)\n {2}\S/.exec(out) ?? [];
    expect(counted).toContain('比较符');
    expect(counted).not.toContain('目标只有“>75%”');
    expect(trial).toContain('目标只有“>75%”');
  });

  test('does not count what rules on trial found', () => {
    const findings = report(form('dalian')).files.flatMap(({ forms }) => forms.flatMap((one) => one.findings));
    const counted = (level: string): number =>
      findings.filter(({ severity, trial }) => severity === level && !trial).length;
    const { out } = bench.jixiao('check', form('dalian'));
    expect(findings.filter(({ trial }) => trial)).not.toEqual([]);
    expect(out).toContain(`：${counted('error')} 个错误，${counted('warning')} 个提醒，${counted('info')} 条提示`);
  });

  test('says where a form has no findings', () => {
    const [file] = report(form('korla')).files;
    const forms = file?.forms.map((one) => ({ ...one, findings: [] })) ?? [];
    const textOf = (changed: FileReport | undefined): string => (changed ? fileText(changed) : '');
    expect(textOf(file && { ...file, forms })).toContain('没有发现问题');
    expect(textOf(file)).not.toContain('没有发现问题');
  });
});

describe('exit codes', () => {
  const codeOf = (...args: string[]): number | null => bench.jixiao('check', ...args).code;

  test('1 where findings reach the threshold', () => {
    expect(codeOf(form('changji'), '--fail-on', 'warning')).toBe(1);
  });

  test('0 where none does', () => {
    expect(codeOf(form('changji'), '--fail-on', 'never')).toBe(0);
  });

  test('errors are the threshold unless another is named', () => {
    const { files } = report(form('changji'), form('pasted-korla'));
    const hasErrors = (index: number): boolean =>
      [...(files[index]?.findings ?? []), ...(files[index]?.forms ?? []).flatMap(({ findings }) => findings)].some(
        ({ severity }) => severity === 'error',
      );
    expect([codeOf(form('changji')), codeOf(form('pasted-korla'))]).toEqual([
      Number(hasErrors(0)),
      Number(hasErrors(1)),
    ]);
    expect(hasErrors(0)).not.toBe(hasErrors(1));
  });

  test('2 where one file cannot be checked; the others are', () => {
    const { code, out, err } = bench.jixiao('check', 'nix.xlsx', form('changji'));
    expect([code, out.includes('识别 5 张表')]).toEqual([2, true]);
    expect(err).toMatch(/nix\.xlsx\n {2}没有检查：找不到文件/);
  });
});

test('a folder stands for the workbooks in it, at any depth; lock files and other files are none', () => {
  const folder = join(bench.folder, '报送');
  mkdirSync(join(folder, '一局'), { recursive: true });
  cpSync(form('korla'), join(folder, '一局', '表.xlsx'));
  cpSync(form('korla'), join(folder, '表.XLSX'));
  writeFileSync(join(folder, '~$表.xlsx'), 'lock');
  writeFileSync(join(folder, '说明.txt'), 'x');
  const paths = report(folder).files.map(({ path }) => path);
  expect(paths.sort()).toEqual([join(folder, '一局', '表.xlsx'), join(folder, '表.XLSX')].sort());
});

describe('--mark', () => {
  test('saves copies with marks that can be taken off again; the input stays as it was', async () => {
    const before = readFileSync(form('changji'));
    bench.jixiao('check', form('changji'), '--mark', 'marked');
    const host = createFileHost(readFileSync(join(bench.folder, 'marked', 'changji.xlsx')), 'changji.xlsx');
    expect(await host.countMarks()).toBeGreaterThan(5);
    expect(readFileSync(form('changji'))).toEqual(before);
  });

  test('refuses to write over the input', () => {
    cpSync(form('korla'), join(bench.folder, 'own.xlsx'));
    const before = readFileSync(join(bench.folder, 'own.xlsx'));
    const { code, err } = bench.jixiao('check', 'own.xlsx', '--mark', '.');
    expect([code, err.includes('不会覆盖原文件')]).toEqual([2, true]);
    expect(readFileSync(join(bench.folder, 'own.xlsx'))).toEqual(before);
  });

  test('files of one name from two folders get copies of their own', () => {
    for (const folder of ['甲', '乙']) {
      mkdirSync(join(bench.folder, folder));
      cpSync(form('korla'), join(bench.folder, folder, '表.xlsx'));
    }
    bench.jixiao('check', '甲/表.xlsx', '乙/表.xlsx', '--mark', 'both');
    expect(['表.xlsx', '表 (2).xlsx'].map((name) => existsSync(join(bench.folder, 'both', name)))).toEqual([
      true,
      true,
    ]);
  });
});
