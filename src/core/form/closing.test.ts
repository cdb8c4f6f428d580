import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

test('总分 below the fund table that follows the indicators', () => {
  const rows = [
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 20, 20],
    ['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 100, 100, 96, 10, '96%', 9.6],
    ['', '其他资金', 0, 0, 0, '—', '—', '—'],
    ['总分', '', '', '', '', 30, 29.6],
  ];
  const [form] = recognise(sheetOf(rows)).forms;
  expect(form).toMatchObject({ totalPoints: 30, totalScore: 29.6, totalCells: { score: 'G7' }, notes: [] });
  expect(form?.funds.map(({ label }) => label)).toEqual(['年度资金总额', '其他资金']);
});

describe('总分 below the lines that close a form', () => {
  const totalsWith = (...below: DrawnCell[][]) => {
    const rows: DrawnCell[][] = [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 100, 95],
      ['填报单位：市水务局'],
      ...below,
    ];
    const [form] = recognise(sheetOf(rows)).forms;
    return [form?.range, form?.totalScore, form?.totalCells.score];
  };

  test.each<[string, DrawnCell[][], unknown[]]>([
    ['under the scores', [['总分', '', '', '', '', 100, 95]], ['A1:G5', 95, 'G5']],
    ['two numbers in order', [['总分', 100, 95]], ['A1:G5', 95, 'C5']],
    ['one number beside it: nothing is to be written under the scores', [['自评总分', 95]], ['A1:G5', null, undefined]],
    [
      'too far below to be of the form',
      [[], [], [], [], ['总分', '', '', '', '', 100, 95]],
      ['A1:G4', null, undefined],
    ],
  ])('%s', (_why, below, expected) => expect(totalsWith(...below)).toEqual(expected));
});

test.each<[string, DrawnCell[], unknown[]]>([
  ['its score', ['总分', '', '', '', '', '', 95], [95, 'F4', 'G4']],
  ['nothing yet', ['总分'], [null, 'F4', 'G4']],
  ['points in the label', ['总分（100分）'], [null, 'F4', 'G4']],
  ['one number in another column, beside which no second total is written', ['总分', 95], [null, undefined, undefined]],
])('总分 right below the table with %s', (_why, total, expected) => {
  const rows: DrawnCell[][] = [
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 100, 100],
    total,
  ];
  const [form] = recognise(sheetOf(rows)).forms;
  expect([form?.totalScore, form?.totalCells.points, form?.totalCells.score]).toEqual(expected);
});
