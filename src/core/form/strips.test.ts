import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const formWith = (name: string): DrawnCell[][] => [
  ['项目名称', name, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', `${name}次数`, '≥12次'],
];

function beside(left: readonly DrawnCell[][], right: readonly DrawnCell[][]): DrawnCell[][] {
  return left.map((cells, row) => [...cells, '', ...(right[row] ?? [])]);
}

function namesOf(rows: readonly (readonly DrawnCell[])[]) {
  const { forms } = recognise(sheetOf(rows));
  return forms.map(({ title, projectName, year, indicators }) => [
    title,
    projectName,
    year,
    indicators.map(({ level3 }) => level3),
  ]);
}

test('forms side by side, each with a title of its own', () => {
  const titled = (name: string) => [[`${name}绩效目标表`, '', '', ''], ...formWith(name)];
  expect(namesOf(beside(titled('防汛物资'), titled('抗旱物资')))).toEqual([
    ['防汛物资绩效目标表', '防汛物资', null, ['防汛物资次数']],
    ['抗旱物资绩效目标表', '抗旱物资', null, ['抗旱物资次数']],
  ]);
});

test('forms side by side under one title, which is both forms’', () => {
  const rows = [['项目支出绩效目标表'], ['（2024年度）'], ...beside(formWith('防汛'), formWith('抗旱'))];
  expect(namesOf(rows)).toEqual([
    ['项目支出绩效目标表', '防汛', 2024, ['防汛次数']],
    ['项目支出绩效目标表', '抗旱', 2024, ['抗旱次数']],
  ]);
});

test('a project’s name right of another over one indicator table is no form of its own', () => {
  const rows = [['项目支出绩效目标表'], ['项目名称', '防汛', '原项目名称', '防汛抗旱'], ...formWith('防汛').slice(1)];
  expect(namesOf(rows)).toHaveLength(1);
});
