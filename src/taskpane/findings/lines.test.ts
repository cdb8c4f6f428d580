import type { CheckResult } from '../../actions/check';
import type { Finding } from '../../core/rules/finding';
import type { Standing } from '../shared/severity';
import { countsOf, findingsOf, linesOf, type Wanted } from './lines';

const HEADINGS = {
  acrossForms: '多张表之间',
  trial: '试行',
  shared: '几张表',
  besideShared: (heading: string, count: number) => `${heading} +${count}`,
};

const finding = (cell: string, parts: Partial<Finding> = {}): Finding => ({
  rule: 'vague-qualitative',
  code: 'ZB16',
  severity: 'warning',
  sheet: '甲',
  cell,
  message: '无法衡量',
  why: '',
  how: '',
  ...parts,
});

const form = (sheet: string, findings: readonly Finding[]) => ({
  form: { sheet, range: 'A1:I20', projectName: `${sheet}项目`, unit: null, title: '' },
  findings,
  blanks: [],
});

const resultOf = (forms: readonly ReturnType<typeof form>[], across: readonly Finding[] = []): CheckResult =>
  ({ forms, findings: across, nearMisses: [], notChecked: [] }) as unknown as CheckResult;

const ALL: Wanted = {
  standings: new Set<Standing>(['error', 'warning', 'info', 'accepted']),
  query: '',
  formKey: null,
  order: 'by-form',
};

const cells = (result: CheckResult, wanted: Partial<Wanted>): string[] =>
  linesOf(result, { ...ALL, ...wanted }, HEADINGS).map((line) => line.finding.cell);

describe('linesOf, by form', () => {
  const result = resultOf(
    [
      form('甲', [
        finding('F9'),
        finding('F8', { severity: 'error' }),
        finding('F7', { accepted: { reason: '已核对' } }),
      ]),
      form('乙', [
        finding('E5', { sheet: '乙', message: '缺少单位', trial: true }),
        finding('E6', { sheet: '乙', message: '没有依据' }),
      ]),
    ],
    [finding('B3', { message: '两个项目编码相同' })],
  );

  test.each<[string, Partial<Wanted>, string[]]>([
    ['gravest first, accepted last, trial behind everything', {}, ['F8', 'F9', 'F7', 'E6', 'B3', 'E5']],
    ['one standing', { standings: new Set<Standing>(['error']) }, ['F8']],
    ['accepted ones count as accepted, not by severity', { standings: new Set<Standing>(['accepted']) }, ['F7']],
    ['one form', { formKey: '乙!A1:I20' }, ['E6', 'E5']],
    ['words of the message', { query: '项目编码' }, ['B3']],
    ['a cell, whatever its case', { query: 'f8' }, ['F8']],
    ['nothing fits', { query: '没有这样的话' }, []],
  ])('%s', (_why, wanted, expected) => expect(cells(result, wanted)).toEqual(expected));

  test('the first line of every group carries its heading', () =>
    expect(linesOf(result, ALL, HEADINGS).map(({ heading }) => heading)).toEqual([
      '甲 · 甲项目',
      null,
      null,
      '乙 · 乙项目',
      '多张表之间',
      '试行',
    ]));
});

describe('linesOf, by form, where forms have findings in common', () => {
  const result = resultOf(
    [
      form('甲', [finding('F9'), finding('F8', { message: '只有一次' }), finding('F7')]),
      form('乙', [finding('E5', { sheet: '乙' }), finding('E6', { sheet: '乙', message: '另一句' })]),
      form('丙', [finding('E5', { sheet: '丙', accepted: { reason: '已核对' } })]),
    ],
    [finding('B3', { message: '编码相同' }), finding('B3', { sheet: '乙', message: '编码相同' })],
  );
  const shown = (wanted: Partial<Wanted> = {}) =>
    linesOf(result, { ...ALL, ...wanted }, HEADINGS).map(({ heading, places }) => [
      heading,
      places.map(({ sheet, cell }) => `${sheet}${cell}`).join(' '),
    ]);

  test('they are one line each at the top, and the others say how many are there', () =>
    expect(shown()).toEqual([
      ['几张表', '甲F9 甲F7 乙E5'],
      [null, '甲B3 乙B3'],
      ['甲 · 甲项目 +2', '甲F8'],
      ['乙 · 乙项目 +1', '乙E6'],
      ['丙 · 丙项目', '丙E5'],
    ]));

  test('of one form that is looked at, every finding is a line of its own', () =>
    expect(shown({ formKey: '甲!A1:I20' })).toEqual([
      ['甲 · 甲项目', '甲F9'],
      [null, '甲F8'],
      [null, '甲F7'],
    ]));

  test('where a filter leaves one form of them, it is that form’s own', () =>
    expect(shown({ query: 'e5', standings: new Set<Standing>(['warning']) })).toEqual([['乙 · 乙项目', '乙E5']]));

  test('a line keeps its key when one of its places is repaired', () => {
    const keyOfFirst = (of: CheckResult) => linesOf(of, ALL, HEADINGS)[0]?.key;
    const [first, ...others] = result.forms;
    const repaired = { ...result, forms: [{ ...first, findings: first?.findings.slice(2) }, ...others] };
    expect(keyOfFirst(repaired as unknown as CheckResult)).toBe(keyOfFirst(result));
  });
});

describe('linesOf, by rule', () => {
  const result = resultOf([
    form('甲', [finding('F9'), finding('F8', { message: '只有一次' })]),
    form('乙', [finding('E5', { sheet: '乙' }), finding('E6', { sheet: '乙', accepted: { reason: '已核对' } })]),
  ]);
  const lines = linesOf(result, { ...ALL, order: 'by-rule' }, HEADINGS);

  test('the same sentence in two forms is one line with two places, before rarer ones', () =>
    expect(lines.map(({ places }) => places.map(({ cell }) => cell))).toEqual([['F9', 'E5'], ['F8'], ['E6']]));
});

test('a line keeps its key when rows are inserted above, and shares it with no other row', () => {
  const about = (subject: string) => ({ kind: '', form: '甲项目', subject, nth: 0, part: 'target', text: '' });
  const keysOf = (...found: Finding[]) => linesOf(resultOf([form('甲', found)]), ALL, HEADINGS).map(({ key }) => key);
  const [before, after] = [
    keysOf(finding('F8', { about: about('培训') }), finding('F9', { about: about('演练') })),
    keysOf(finding('F9', { about: about('培训') }), finding('F10', { about: about('演练') })),
  ];
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

test('keys differ also where a rule says the same twice about one cell', () => {
  const lines = linesOf(resultOf([form('甲', [finding('F9'), finding('F9')])]), ALL, HEADINGS);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
});

describe('counts', () => {
  const result = resultOf(
    [form('甲', [finding('F9'), finding('F8', { accepted: { reason: '已核对' } })])],
    [finding('B3')],
  );
  test.each([
    ['all forms and those across them', null, { error: 0, warning: 2, info: 0, accepted: 1 }],
    ['one form alone', '甲!A1:I20', { error: 0, warning: 1, info: 0, accepted: 1 }],
    ['a form that is gone', '丙!A1:I20', { error: 0, warning: 0, info: 0, accepted: 0 }],
  ])('%s', (_why, key, expected) => expect(countsOf(findingsOf(result, key))).toEqual(expected));
});
