import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import type { Form } from './form';
import { recognise } from './recognise';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 10],
];

function moneyOf(rows: readonly (readonly DrawnCell[])[]): Pick<Form, 'budget' | 'execution' | 'funds'> | undefined {
  return recognise(sheetOf([['项目支出绩效自评表'], ...rows, ...TABLE])).forms[0];
}

describe('what was spent, told beside what was planned', () => {
  test.each<[string, DrawnCell[][], object]>([
    [
      'one label each',
      [['资金情况', '预算安排', 150, '预算执行', 142.5, '执行率', '95%']],
      { budget: { total: 150 }, execution: { initial: null, adjusted: 150, executed: 142.5, rate: 0.95 } },
    ],
    [
      'the budget called 预算金额',
      [['预算金额（万元）', 200, '实际支出（万元）', 190, '执行率', '95%', '分值', 10, '得分', 9.5]],
      {
        budget: { total: 200 },
        execution: { adjusted: 200, executed: 190, rate: 0.95, points: 10, score: 9.5, cells: { score: 'J2' } },
      },
    ],
    [
      'one word each',
      [['资金（万元）', '预算', 20, '支出', 19]],
      { budget: { total: 20 }, execution: { adjusted: 20, executed: 19 } },
    ],
    [
      'spending beside a total',
      [['年度资金总额', 100, '支出金额', 96]],
      { budget: { total: 100 }, execution: { adjusted: 100, executed: 96 } },
    ],
    [
      'one word beside what the year has',
      [['年度资金（万元）', 100, '支出（万元）', 96]],
      { budget: { total: 100 }, execution: { adjusted: 100, executed: 96 } },
    ],
    [
      'the same beside the block’s name',
      [['项目资金', 100, '支出情况', 96]],
      { budget: { total: 100 }, execution: { adjusted: 100, executed: 96 } },
    ],
    [
      'income in a row of its own far above',
      [
        ['项目名称', '修路', '非税收入', '有'],
        ['主管部门', '交通局'],
        ['项目资金', 100, '支出', 96],
      ],
      { budget: { total: 100 }, execution: { adjusted: 100, executed: 96 } },
    ],
    [
      'income beside it, but a rate as well',
      [['预算收入', 100, '年度资金总额', 100, '支出', 96, '执行率', '96%']],
      { budget: { total: 100 }, execution: { adjusted: 100, executed: 96, rate: 0.96 } },
    ],
    [
      'the first amount of the year',
      [
        ['年初预算安排', '年度资金总额', 80],
        ['预算执行情况', '年度资金总额', 76],
      ],
      { budget: { total: 80 }, execution: { initial: 80, adjusted: null, executed: 76 } },
    ],
    [
      'a total with its parts under each of the two',
      [
        ['预算安排情况（万元）', '年度资金总额', 80, '预算执行情况（万元）', '年度资金总额', 76],
        ['', '其中：财政拨款', 70, '', '其中：财政拨款', 70],
        ['', '其他资金', 10, '', '其他资金', 6],
      ],
      {
        budget: { total: 80, fiscal: 70, other: 10 },
        execution: { adjusted: 80, executed: 76, cells: { adjusted: 'C2', executed: 'F2' } },
        funds: [{ executed: 76 }, { executed: 70 }, { executed: 6 }],
      },
    ],
    [
      'the same under 预算资金 and 执行资金',
      [
        ['预算资金', '资金总额', 50, '执行资金', '资金总额', 47],
        ['', '其中：财政拨款', 46, '', '其中：财政拨款', 44.16],
      ],
      {
        budget: { total: 50, fiscal: 46 },
        execution: { adjusted: 50, executed: 47, cells: { adjusted: 'C2', executed: 'F2' } },
        funds: [{ executed: 47 }, { adjusted: 46, executed: 44.16 }],
      },
    ],
    [
      'parts below the amounts that they are parts of',
      [
        ['全年预算数', 50, '全年执行数', 47],
        ['其中：财政拨款', 46, '其中：财政拨款', 44.16],
        ['其他资金', 4, '其他资金', 2.84],
      ],
      {
        budget: { total: 50, fiscal: 46, other: 4 },
        execution: { adjusted: 50, executed: 47 },
        funds: [{ executed: 47 }, { adjusted: 46, executed: 44.16, cells: { executed: 'D3' } }, { executed: 2.84 }],
      },
    ],
    [
      'several sources of one kind',
      [
        ['预算数', 50, '执行数', 47],
        ['自筹资金', 46, '自筹资金', 44],
        ['其他资金', 4, '其他资金', 3],
      ],
      { budget: { total: 50, other: 50 }, funds: [{ executed: 47 }, { executed: 44 }, { executed: 3 }] },
    ],
    [
      'parts beside them in their row',
      [['预算数', 50, '其中：财政拨款', 46, '执行数', 47, '其中：财政拨款', 44.16]],
      { budget: { total: 50, fiscal: 46 }, funds: [{ executed: 47 }, { adjusted: 46, executed: 44.16 }] },
    ],
    [
      'the rate below its label',
      [
        ['项目资金（万元）', '预算安排', '金额', '预算执行', '金额', '执行率'],
        ['', '年度资金总额', 150, '年度资金总额', 142.5, { value: 0.95, format: '0%' }],
      ],
      { budget: { total: 150 }, execution: { adjusted: 150, executed: 142.5, rate: 0.95, cells: { rate: 'F3' } } },
    ],
  ])('%s', (_why, rows, expected) => expect(moneyOf(rows)).toMatchObject(expected));

  test.each<[string, DrawnCell[][], number]>([
    ['the whole project beside the year', [['项目资金', '中期资金总额', 90, '年度资金总额', 30]], 30],
    [
      'what the budget is for, by its nature',
      [['年度预算申请', '资金总额', 30, '其中：基本支出', 20, '项目支出', 10]],
      30,
    ],
    ['both sides of a budget', [['预算情况', '收入', '合计', 500, '支出', '合计', 500]], 500],
    [
      'one side of a budget over the other',
      [
        ['预算情况', '收入', '合计', 500],
        ['', '支出', '合计', 500],
      ],
      500,
    ],
    ['a block that names planned and spent at once', [['预算安排及执行情况', '资金总额', 30]], 30],
  ])('nothing spent: %s', (_why, rows, total) =>
    expect(moneyOf(rows)).toMatchObject({ budget: { total }, execution: null }),
  );
});

test.each<[string, DrawnCell[]]>([
  ['as its other side', ['年度预算', '资金总额', 500, '支出', 500]],
  ['up to now', ['年度资金总额', 500, '累计支出数', 100]],
])('a form of targets tells nothing spent: %s', (_why, row) => {
  const table = TABLE.map((cells) => cells.slice(0, 4));
  const [form] = recognise(sheetOf([['项目支出绩效目标表'], row, ...table])).forms;
  expect(form).toMatchObject({ budget: { total: 500 }, execution: null });
});

test.each<[string, DrawnCell[][], Form['budget']]>([
  [
    'the whole project beside the year',
    [['资金总额', 900, '当年预算', 300]],
    { total: 300, fiscal: null, other: null },
  ],
  [
    'the year’s own money beside what was carried over, which make the total',
    [['资金总额', 900, '当年预算', 300, '上年结转', 600]],
    { total: 900, fiscal: null, other: null },
  ],
  [
    'two sources that are neither, both counted',
    [
      ['资金总额', 100],
      ['财政拨款', 70],
      ['自筹资金', 20],
      ['其他资金', 10],
    ],
    { total: 100, fiscal: 70, other: 30 },
  ],
  [
    'a source that is a part of the one above',
    [
      ['资金总额', 100],
      ['财政拨款', 70],
      ['其他资金', 30],
      ['自筹资金', 20],
    ],
    { total: 100, fiscal: 70, other: 30 },
  ],
  [
    'money of several treasuries, which makes the total together',
    [
      ['资金总额', 100],
      ['中央财政资金', 50],
      ['省级财政资金', 30],
      ['其他资金', 20],
    ],
    { total: 100, fiscal: 80, other: 20 },
  ],
  [
    'parts of two totals',
    [
      ['中期资金总额', 90, '年度资金总额', 40],
      ['财政拨款', 80, '财政拨款', 30],
      ['其他资金', 10, '其他资金', 10],
    ],
    { total: 40, fiscal: 30, other: 10 },
  ],
])('the budget of the year: %s', (_why, rows, budget) => expect(moneyOf(rows)?.budget).toEqual(budget));

test('a sum of several rows stands in no cell', () => {
  const rows = [
    ['资金总额', 100],
    ['财政拨款', 70],
    ['自筹资金', 20],
    ['其他资金', 10],
  ];
  expect(recognise(sheetOf([['项目支出绩效自评表'], ...rows, ...TABLE])).forms[0]?.budgetCells).toEqual({
    total: 'B2',
    fiscal: 'B3',
  });
});

test('labels in a line over their amounts', () => {
  const rows = [
    ['资金来源', '合计', '一般公共预算', '政府性基金', '其他资金'],
    ['预算金额', 300, 250, 0, 50],
  ];
  expect(moneyOf(rows)?.budget).toEqual({ total: 300, fiscal: 250, other: 50 });
});
