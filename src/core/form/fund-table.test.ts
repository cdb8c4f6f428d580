import { DEFAULT_PROFILE } from '../profile/profile';
import { lint } from '../rules/lint';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import type { Form } from './form';
import { recognise } from './recognise';

const TARGETS = [
  ['一级指标', '二级指标', '三级指标', '年度指标值'],
  ['产出指标', '数量指标', '检查次数', '≥12次'],
];
const EVALUATED = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 10],
];

function formOf(title: string, rows: readonly (readonly DrawnCell[])[]): Form | undefined {
  return recognise(sheetOf([[title], ...rows, ...(title.includes('自评') ? EVALUATED : TARGETS)])).forms[0];
}

describe('columns of several years', () => {
  const rows = [
    ['项目资金', '资金来源', '2024年预算', '2025年预算', '增减'],
    ['', '合计', 90, 120, 30],
    ['', '财政拨款', 80, 100, 20],
  ];

  test.each([
    ['the form’s own counts', '项目支出绩效目标表（2025年度）', { total: 120, fiscal: 100 }],
    ['also where it is the first', '项目支出绩效目标表（2024年度）', { total: 90, fiscal: 80 }],
    ['the last, where no year is told', '项目支出绩效目标表', { total: 120, fiscal: 100 }],
  ])('%s', (_why, title, budget) => expect(formOf(title, rows)).toMatchObject({ budget, execution: null }));

  test('they do not say the year of the form', () => {
    expect(formOf('项目支出绩效目标表（2025年度）', rows)?.year).toBe(2025);
    expect(formOf('项目支出绩效目标表', rows)?.year).toBeNull();
  });

  test('a column for all of them is not the year’s', () => {
    const plan = [
      ['项目资金', '资金来源', '总额', '2025年', '2026年', '2027年'],
      ['', '合计', 300, 100, 90, 110],
    ];
    expect(formOf('项目支出绩效目标表（2025年度）', plan)?.budget.total).toBe(100);
  });

  test.each([
    ['first and last years', ['项目起始年度', '2023年', '项目终止年度', '2025年']],
    ['a span', ['实施期限', '2023年', '至', '2025年']],
  ])('%s of a project head no amounts', (_why, facts) => {
    const spent = [facts, ['项目资金', '', '全年预算数', '全年执行数'], ['', '年度资金总额', 120, 108]];
    expect(formOf('项目支出绩效自评表', spent)?.execution).toMatchObject({ adjusted: 120, executed: 108 });
  });

  test('what another year had is not what this one spent', () => {
    const spent = [
      ['项目资金', '资金来源', '2023年决算数', '2024年预算数', '2024年执行数', '执行率'],
      ['', '合计', 90, 120, 108, '90%'],
    ];
    expect(formOf('项目支出绩效自评表（2024年度）', spent)?.execution).toMatchObject({ adjusted: 120, executed: 108 });
  });
});

test('one year in front of the columns', () => {
  const rows = [
    ['项目资金', '资金来源', '2024年预算数', '2024年执行数', '执行率'],
    ['', '合计', 120, 108, '90%'],
  ];
  expect(formOf('项目支出绩效自评表', rows)?.execution).toMatchObject({ adjusted: 120, executed: 108, rate: 0.9 });
});

test.each<[string, DrawnCell[][]]>([
  [
    'in columns',
    [
      ['项目资金', '资金来源', '年初预算数', '调整数', '全年预算数', '执行数'],
      ['', '合计', 100, -10, 90, 85],
    ],
  ],
  ['in a line', [['年初预算数', 100, '调整数', -10, '全年预算数', 90, '执行数', 85]]],
])('what changed is not the adjusted budget, %s', (_why, rows) =>
  expect(formOf('项目支出绩效自评表', rows)?.execution).toMatchObject({ initial: 100, adjusted: 90, executed: 85 }),
);

test.each<[string, DrawnCell[][]]>([
  [
    'in columns',
    [
      ['收入', '预算数', '决算数', '支出', '预算数', '决算数'],
      ['财政拨款收入', 900, 880, '基本支出', 600, 590],
      ['其他收入', 100, 90, '项目支出', 400, 380],
      ['收入总计', 1000, 970, '支出总计', 1000, 970],
    ],
  ],
  [
    'in labels',
    [
      ['收入总计', 1000, '支出总计', 1000],
      ['财政拨款', 900, '基本支出', 600],
      ['其他收入', 100, '项目支出', 400],
    ],
  ],
])('of both sides of a budget the income counts, %s', (_why, rows) =>
  expect(formOf('部门整体支出绩效自评表', rows)?.budget).toEqual({ total: 1000, fiscal: 900, other: 100 }),
);

test('every kind of public budget is a part of the funds', () => {
  const rows = [
    ['预算资金', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '单位资金'],
    ['', 130, 80, 20, 10, 15, 5],
  ];
  expect(formOf('项目支出绩效目标表', rows)?.budget).toEqual({ total: 130, fiscal: 110, other: 20 });
});

test('labels of several amounts in one cell are told apart', () => {
  const rows = [['资金情况', '年度资金总额：120\n其中：财政拨款：100\n其他资金：20']];
  const form = formOf('项目支出绩效目标表', rows);
  expect(form?.funds.map(({ label }) => label)).toEqual(['年度资金总额：', '其中：财政拨款：', '其他资金：']);
});

test('points and score of the execution stand in the row of its rate', () => {
  const rows = [
    ['主管部门', '水利局', '自评得分', 96.5],
    ['年初预算数', 100, '调整预算数', 100, '实际支出', 65],
    ['预算执行率', '65%', '分值', 10, '得分', 6.5],
  ];
  expect(formOf('项目支出绩效自评表', rows)?.execution).toMatchObject({ rate: 0.65, points: 10, score: 6.5 });
});

test('其中 in another column is no part of what stands left of it', () => {
  const rows = [
    ['资金总额（万元）', 100, '', '政府性基金', 30],
    ['其中：财政拨款', 60, '', '其他资金', 10],
  ];
  const form = formOf('部门整体支出绩效目标表', rows);
  expect(form?.budget).toEqual({ total: 100, fiscal: 90, other: 10 });
  expect(
    form &&
      lint([form], DEFAULT_PROFILE)
        .byForm.flat()
        .map(({ rule }) => rule),
  ).not.toContain('fund-sum-mismatch');
});
