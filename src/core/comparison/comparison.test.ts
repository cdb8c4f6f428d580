import { formOf } from '../rules/example';
import type { ExampleForm } from '../rules/example-notation';
import { compareForms } from './compare-forms';
import { compareAll } from './pair-forms';
import { lastingName } from './project';
import { evaluationsOf } from './target-forms';
import { targetChange } from './target-change';

const form = (name: string, rows: readonly string[], facts: Omit<ExampleForm, 'rows'> = {}) =>
  formOf({ ...facts, rows, fields: { 项目名称: name, ...facts.fields } });

describe('names that last', () => {
  test.each([
    ['a year in front', '2025 年安全生产标准化建设经费', '安全生产标准化建设经费'],
    ['a year behind', '执法检查（2024年度）', '执法检查'],
    ['years from to', '2024-2026年危桥改造', '危桥改造'],
    ['no year', '12345热线运行', '12345热线运行'],
  ])('%s', (_why, name, expected) => expect(lastingName(name)).toBe(expected));
});

describe('a target after another', () => {
  const changeOf = (before: string, after: string, name = '数量指标/培训次数'): string | null => {
    const [one, other] = [before, after].map((value) => formOf({ rows: `${name} | ${value}` }).indicators[0]);
    if (!one || !other) throw new Error('no indicator');
    return targetChange(one, other);
  };
  test.each([
    ['fewer', '≥12次', '≥10次', undefined, 'lowered'],
    ['more', '≥12次', '≥15次', undefined, 'raised'],
    ['the same in words', '≥12次', '不少于 12 次', undefined, null],
    ['a higher limit is easier', '≤10万元', '≤12万元', '成本指标/项目费用', 'lowered'],
    ['the same amount in 元', '≤10万元', '≤100000元', '成本指标/项目费用', null],
    ['a failure rate without a sign', '5%', '8%', '质量指标/光纤故障率', 'lowered'],
    ['later in the year', '2024年10月', '2025年12月', '时效指标/完成时限', 'lowered'],
    ['the same month a year later', '2024年10月', '2025年10月', '时效指标/完成时限', null],
    ['another text', '建立制度', '完善制度', '社会效益指标/制度建设', 'reworded'],
    ['not filled yet', '≥12次', '', undefined, null],
  ])('%s', (_why, before, after, name, expected) => expect(changeOf(before, after, name)).toBe(expected));
});

describe('two forms of one project', () => {
  const before = form('2024年执法检查', ['数量指标/检查次数 | ≥12次', '质量指标/整改率 | ≥95%'], {
    budget: '30 | 30 | 0',
  });
  const after = form('2025年执法检查', ['数量指标/检查次数（次） | ≥10次', '满意度指标/满意度 | ≥90%'], {
    budget: '36.5 | 36.5 | 0',
  });

  test('budget, added, dropped and lowered', () => {
    const { budget, added, dropped, changed } = compareForms(before, after);
    expect(budget).toEqual({ before: 30, after: 36.5, change: 6.5 });
    expect(added.map(({ level3 }) => level3)).toEqual(['满意度']);
    expect(dropped.map(({ level3 }) => level3)).toEqual(['整改率']);
    expect(changed.map(({ change, after: { target } }) => [change, target])).toEqual([['lowered', '≥10次']]);
  });

  test('are found among others', () => {
    const other = form('物业管理', ['数量指标/面积 | ≥1平方米']);
    const { pairs, onlyBefore, onlyAfter } = compareAll([other, before], [after]);
    expect(pairs.map((pair) => pair.before)).toEqual([before]);
    expect([onlyBefore, onlyAfter]).toEqual([[other], []]);
  });

  test('two single forms are compared whatever their names', () => {
    const other = form('物业管理', ['数量指标/面积 | ≥1平方米']);
    expect(compareAll([before], [other]).pairs).toHaveLength(1);
  });
});

describe('a self-evaluation form beside its target form', () => {
  const target = form('执法检查', ['数量指标/检查次数 | ≥12次']);
  const evaluation = form('2025年执法检查', ['数量指标/检查次数 | ≥12次 | 12次 | 90 | 90']);

  test('is found by project', () => expect(evaluationsOf([target, evaluation])).toHaveLength(1));
  test.each([
    [
      'another year',
      [
        form('执法检查', ['数量指标/检查次数 | ≥12次'], { fields: { 年度: '2024' } }),
        form('执法检查', ['数量指标/检查次数 | ≥12次 | 12次'], { fields: { 年度: '2023' } }),
      ],
    ],
    ['nothing in common', [form('执法检查', ['数量指标/装备数量 | ≥12台']), evaluation]],
    ['two target forms', [target, form('2024年执法检查', ['数量指标/检查次数 | ≥12次']), evaluation]],
  ])('is left alone: %s', (_why, forms) => expect(evaluationsOf(forms)).toEqual([]));
});
