import { recognise } from '../../form/recognise';
import { DEFAULT_PROFILE } from '../../profile/profile';
import { sheetOf } from '../../sheet/sheet.testing';
import { lint } from '../lint';

function missingIn(rows: readonly (readonly string[])[]): readonly string[] {
  const { forms } = recognise(sheetOf([['项目支出绩效目标表'], ['项目名称', '校车补贴'], ...rows]));
  const rules = lint(forms, DEFAULT_PROFILE).byForm.flat();
  return rules.flatMap(({ rule }) => (rule.endsWith('-missing') && rule !== 'comparator-missing' ? [rule] : []));
}

test('a table without levels does not tell what is missing', () =>
  expect(
    missingIn([
      ['指标名称', '指标值'],
      ['补贴校车', '≥42辆'],
    ]),
  ).toEqual([]));

test('a table with level 1 alone tells that benefits and satisfaction are missing', () =>
  expect(
    missingIn([
      ['一级指标', '三级指标', '指标值'],
      ['产出指标', '补贴校车', '≥42辆'],
    ]).toSorted(),
  ).toEqual(['benefit-missing', 'satisfaction-missing']));
