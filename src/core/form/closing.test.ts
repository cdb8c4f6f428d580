import { sheetOf } from '../sheet/sheet.testing';
import { recognise } from './recognise';

test.each([
  ['自评总分', 98, { totalScore: 98, totalPoints: null, totalCells: { score: 'D2' } }],
  ['自评得分', '98分', { totalScore: 98, totalScoreText: '98分' }],
  ['自评得分', '待定', { totalScore: null, totalCells: {} }],
])('a total above the table: %s %s', (label, score, expected) => {
  const rows = [
    ['项目支出绩效自评表'],
    ['项目名称', '防汛物资', label, score],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 98, 98],
  ];
  expect(recognise(sheetOf(rows)).forms[0]).toMatchObject(expected);
});

test.each([
  ['of the execution rate', ['年度资金总额', 100, '执行数', 95, '执行率', '95%', '自评得分', 9.5], null],
  ['beside the points in full', ['总分值', 100, '自评得分', 96], 96],
  ['beside 总分', ['总分', 100, '自评得分', 96], 96],
  ['none', ['总分值', 100], null],
])('a score above the table: %s', (_why, line, totalScore) => {
  const rows = [
    ['项目支出绩效自评表'],
    line,
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 98, 98],
  ];
  expect(recognise(sheetOf(rows)).forms[0]).toMatchObject({ totalScore });
});

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
