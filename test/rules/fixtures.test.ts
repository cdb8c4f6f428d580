import type { Finding } from '../../src/core/rules/finding';
import { checkSheets, isInside, sheetsOf, WORKBOOKS } from '../corpus/corpus';
import { expectFixedForGood } from './safe-fixes';

describe.each(WORKBOOKS)('%s.xlsx', (name) => {
  const sheets = sheetsOf(name);
  const { forms } = checkSheets(sheets);

  test('every finding points inside its form', () => {
    const outside = forms.flatMap(({ form, findings }) => findings.filter(({ cell }) => !isInside(cell, form.range)));
    expect(outside).toEqual([]);
  });

  test('all safe fixes together silence themselves and raise nothing new', () => expectFixedForGood(sheets));
});

describe('right as it stands', () => {
  test.each([
    ['changji', '90 分加执行率 10 分', ['weight-sum-not-100', 'total-score-mismatch']],
    ['changji', '执行率和各项得分', ['execution-rate-wrong', 'execution-score-wrong', 'full-score-not-achieved']],
    ['chengde', '331万×40% 的预算，其他资金空着', ['fund-sum-mismatch', 'required-header-empty']],
    [
      'korla',
      '任务之和，成本只是预算的一部分',
      ['task-amount-sum-mismatch', 'cost-exceeds-budget', 'fund-sum-mismatch'],
    ],
    ['pingluo', '13.4856 与 13.49，360000元 与 36万元', ['cost-exceeds-budget', 'fund-sum-mismatch', 'cost-not-money']],
    ['dalian', '盖章处空着', ['required-header-empty', 'fund-sum-mismatch']],
  ])('%s: %s', (name, _why, silent) => {
    const rules = checkSheets(sheetsOf(name)).forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => silent.includes(rule))).toEqual([]);
  });
});

/** What number formats and real numbers settle by themselves. */
const SETTLED_BY_FORMAT = ['space-or-fullwidth', 'score-text-suffix'];

test.each(['changji', 'korla', 'chengde', 'pingluo', 'dalian'])(
  '%s.xlsx as Excel stores it is judged the same',
  (name) => {
    const found = (folder: string): string[] =>
      checkSheets(sheetsOf(name, folder))
        .forms.flatMap(({ findings }) => findings)
        .filter(({ rule }) => !SETTLED_BY_FORMAT.includes(rule))
        .map(placeOfFinding);
    expect(found('typed')).toEqual(found('forms'));
  },
);

function placeOfFinding({ rule, sheet, cell }: Finding): string {
  return `${rule}@${sheet}!${cell}`;
}
