import type { FileReport } from '../actions/report-schema';
import { emptyTally, runTally, sumOf, tallyOf, tallyText } from './tally';

type Finding = FileReport['findings'][number];

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'unit-missing',
  code: 'ZB05',
  severity: 'error',
  sheet: '表',
  cell: 'E5',
  message: '没有单位',
  why: '无法核对',
  how: '补上单位',
  ...changes,
});

const FORM = { findings: [] } as unknown as FileReport['forms'][number];

const file = (changes: Partial<FileReport>): FileReport => ({
  path: '表.xlsx',
  forms: [],
  nearMisses: [],
  findings: [],
  notChecked: [],
  unmatched: [],
  ...changes,
});

test.each<[string, Partial<Finding>, number]>([
  ['a finding fails a run', {}, 1],
  ['a rule on trial never does, however grave', { trial: true }, 0],
  ['an accepted finding does not', { accepted: { reason: '上级原文' } }, 0],
])('%s', (_why, changes, errors) => {
  expect(tallyOf(file({ findings: [finding(changes)] })).error).toBe(errors);
});

const FILES: Readonly<Record<string, FileReport>> = {
  有错误: file({ forms: [{ ...FORM, findings: [finding({}), finding({ severity: 'warning' })] }] }),
  只有提醒: file({ forms: [FORM], findings: [finding({ severity: 'warning' })] }),
  没有错误和提醒: file({ forms: [{ ...FORM, findings: [finding({ severity: 'info' }), finding({ trial: true })] }] }),
  有一部分没能检查: file({ forms: [FORM], nearMisses: [{ sheet: '表', range: 'A1:B2', missing: [] }] }),
  没有识别出来: file({ nearMisses: [{ sheet: '表', range: 'A1:B2', missing: [] }] }),
  没有绩效表: file({}),
  未检查: file({ error: { code: 'encrypted', message: '受密码保护' } }),
};

test.each(Object.entries(FILES))('a file that is told as one that %s', (words, report) => {
  const [line] = tallyText(sumOf(tallyOf(report), tallyOf(report)), 0).split('\n');
  expect(line).toBe(`2 个文件：2 个${words}`);
});

test('a run says what its files came to, the gravest first; one file alone does not', () => {
  const all = Object.values(FILES).map(tallyOf).reduce(sumOf, emptyTally());
  expect(tallyText(all, 1).split('\n')).toEqual([
    `7 个文件：1 个${Object.keys(FILES).join('，1 个')}`,
    '识别 4 张表：1 个错误，2 个提醒，1 条提示；1 项未能处理，原因见上',
    '',
  ]);
  expect(tallyText(tallyOf(FILES['有错误'] ?? file({})), 0)).toBe('识别 1 张表：1 个错误，1 个提醒，0 条提示\n');
});

test.each<[string, FileReport, Partial<Finding>, string]>([
  ['an error makes a fine file faulty', file({ forms: [FORM] }), {}, '2 个文件：1 个有错误，1 个没有错误和提醒'],
  [
    'an error is graver than a warning in the file',
    file({ forms: [{ ...FORM, findings: [finding({ severity: 'warning' })] }] }),
    {},
    '2 个文件：1 个有错误，1 个没有错误和提醒',
  ],
  [
    'a warning changes nothing in a file with errors',
    file({ forms: [{ ...FORM, findings: [finding({})] }] }),
    { severity: 'warning' },
    '2 个文件：1 个有错误，1 个没有错误和提醒',
  ],
  [
    'a warning in a file that could be checked in part',
    file({ forms: [FORM], nearMisses: [{ sheet: '表', range: 'A1:B2', missing: [] }] }),
    { severity: 'warning' },
    '2 个文件：1 个只有提醒，1 个没有错误和提醒',
  ],
  ['information counts against none', file({ forms: [FORM] }), { severity: 'info' }, '2 个文件：2 个没有错误和提醒'],
])('a finding between files: %s', (_why, report, changes, expected) => {
  const run = runTally();
  run.add('甲.xlsx', tallyOf(file({ forms: [FORM] })));
  run.add('乙.xlsx', tallyOf(report));
  const across = { ...finding(changes), path: '乙.xlsx' };
  expect(tallyText(run.withAcross([across, across]), 0).split('\n')[0]).toBe(expected);
});
