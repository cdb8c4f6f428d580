import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const header = ['一级指标', '二级指标', '三级指标', '指标值'];
const indicator = (name: string) => ['产出指标', '数量指标', `${name}次数`, '≥12次'];
const formWith = (name: string): DrawnCell[][] => [['项目名称', name, '', ''], header, indicator(name)];

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

test.each<[string, DrawnCell[][]]>([
  [
    'under one “绩效指标”',
    [
      ['项目名称', '防汛', '', '', '', '项目名称', '抗旱'],
      ['绩效指标', ...header, ...header],
      ['', ...indicator('防汛'), ...indicator('抗旱')],
    ],
  ],
  [
    'called by two words',
    [
      ['项目名称', '防汛', '', '', '专项名称', '抗旱'],
      [...header, ...header],
      [...indicator('防汛'), ...indicator('抗旱')],
    ],
  ],
])('projects side by side %s', (_why, rows) => {
  expect(namesOf([['项目支出绩效目标表'], ...rows])).toEqual([
    ['项目支出绩效目标表', '防汛', null, ['防汛次数']],
    ['项目支出绩效目标表', '抗旱', null, ['抗旱次数']],
  ]);
});

test('a form above two that stand side by side is read once', () => {
  const titled = (name: string) => [[`${name}绩效目标表`, '', '', ''], ...formWith(name)];
  const rows = [...titled('防洪'), ['注：无'], [], ...beside(titled('防汛'), titled('抗旱'))];
  expect(namesOf(rows)).toEqual([
    ['防洪绩效目标表', '防洪', null, ['防洪次数']],
    ['防汛绩效目标表', '防汛', null, ['防汛次数']],
    ['抗旱绩效目标表', '抗旱', null, ['抗旱次数']],
  ]);
});

test('a form above two that share a title', () => {
  const title = ['项目支出绩效目标表'];
  const rows = [title, ...formWith('防洪'), [], title, ['（2024年度）'], ...beside(formWith('防汛'), formWith('抗旱'))];
  expect(namesOf(rows)).toEqual([
    ['项目支出绩效目标表', '防洪', null, ['防洪次数']],
    ['项目支出绩效目标表', '防汛', 2024, ['防汛次数']],
    ['项目支出绩效目标表', '抗旱', 2024, ['抗旱次数']],
  ]);
});

describe('a project’s name right of another over one indicator table is no form of its own', () => {
  const [, ...table] = formWith('防汛');
  const wide: DrawnCell[][] = [
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '分值'],
    ['', '产出指标', '数量指标', '防汛次数', '≥12次', 50],
  ];

  test.each<[string, DrawnCell[][]]>([
    ['the project above a part of it', [['项目名称', '防汛', '二级项目名称', '物资'], ...table]],
    ['the fund that the project is paid from', [['专项名称', '水利专项', '', '项目名称', '防汛'], ...wide]],
    [
      'the fund above the table of the year',
      [
        ['项目名称', '防汛', '', '', '专项名称', '水利专项'],
        ['', '', '', '实施期绩效指标', '', '', '', '年度绩效指标'],
        [...header, ...header],
        [...indicator('防洪'), ...indicator('防汛')],
      ],
    ],
    ['the same label twice', [['项目名称', '防汛', '', '项目名称', '物资'], ...wide]],
  ])('%s', (_why, rows) => {
    const { forms } = recognise(sheetOf([['项目支出绩效目标表'], ...rows]));
    expect(forms.map(({ indicators }) => indicators)).toMatchObject([[{ level2: '数量指标', level3: '防汛次数' }]]);
  });
});
