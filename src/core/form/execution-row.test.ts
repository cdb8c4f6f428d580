import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const FIRST = ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 90, 90];
const RATE = ['预算执行率（10分）', '', '', '', '95%', 10, 9.5];
const AMOUNTS = ['全年预算数', 580, '全年执行数', 551];

function read(rows: readonly (readonly DrawnCell[])[], merges: readonly string[] = []) {
  const [form] = recognise(sheetOf([['项目支出绩效自评表'], ...rows], { merges })).forms;
  return { rows: form?.indicators, names: form?.indicators.map(({ level3 }) => level3), execution: form?.execution };
}

describe('a row for the execution rate among the indicators', () => {
  test('is the form’s execution', () => {
    const { names, execution } = read([AMOUNTS, HEAD, FIRST, RATE]);
    expect(names).toEqual(['检查次数']);
    expect(execution).toEqual({
      initial: null,
      adjusted: 580,
      executed: 551,
      points: 10,
      rate: 0.95,
      score: 9.5,
      cells: { adjusted: 'B2', executed: 'D2', rate: 'E5', points: 'F5', score: 'G5' },
      rateText: '95%',
      pointsText: '10',
      scoreText: '9.5',
    });
  });

  test('merged over the levels', () => {
    const { names, execution } = read([AMOUNTS, HEAD, FIRST, RATE], ['A5:C5']);
    expect(names).toEqual(['检查次数']);
    expect(execution).toMatchObject({ adjusted: 580, executed: 551, points: 10, rate: 0.95, score: 9.5 });
  });

  test('printed in every column of the levels', () => {
    const row = ['预算执行率指标', '预算执行率', '预算执行率', '100%', '95%', 10, 9.5];
    const { names, execution } = read([AMOUNTS, HEAD, FIRST, row]);
    expect(names).toEqual(['检查次数']);
    expect(execution).toMatchObject({ points: 10, rate: 0.95, score: 9.5 });
  });

  test('stays an indicator under a level of another name', () => {
    const row = ['预算执行', '资金管理', '预算执行率', '100%', '95%', 10, 9.5];
    expect(read([AMOUNTS, HEAD, FIRST, row]).names).toEqual(['检查次数', '预算执行率']);
  });

  test('stays an indicator without amounts to compute a rate from', () => {
    const { rows, execution } = read([HEAD, FIRST, ['预算执行率', '', '', '100%', '95%', 10, 9.5]], ['A4:C4']);
    expect(execution).toBeNull();
    expect(rows).toMatchObject([{}, { level1: '预算执行率', target: '100%', points: 10, score: 9.5 }]);
  });

  test('stays an indicator where targets alone are told', () => {
    const { rows, execution } = read([HEAD.slice(0, 4), FIRST.slice(0, 4), ['预算执行率', '', '', '≥95%']]);
    expect(execution).toBeNull();
    expect(rows).toMatchObject([{}, { level1: '预算执行率', target: '≥95%' }]);
  });

  test('is one alone; a second one stays an indicator', () => {
    const { rows, execution } = read([AMOUNTS, HEAD, FIRST, RATE, ['预算资金执行率', '', '', '', '90%', 10, 9]]);
    expect(execution).toMatchObject({ points: 10, score: 9.5 });
    expect(rows).toMatchObject([{}, { level1: '预算资金执行率', points: 10, score: 9 }]);
  });

  test('adds nothing where the fund block has points of its own', () => {
    const funds = [
      ['项目资金', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '资金总额', 580, 580, 10, '100%', 10],
    ];
    const repeated = read([...funds, HEAD, FIRST, RATE]);
    expect(repeated.execution).toMatchObject({ points: 10, rate: 1, score: 10 });
    expect(repeated.names).toEqual(['检查次数']);
    const other = read([...funds, HEAD, FIRST, ['预算执行率', '', '', '', '100%', 5, 5]]);
    expect(other.execution).toMatchObject({ points: 10, rate: 1, score: 10 });
    expect(other.rows).toMatchObject([{}, { level1: '预算执行率', points: 5 }]);
  });

  test('may print what the rate should be', () => {
    const { names, execution } = read([AMOUNTS, HEAD, FIRST, ['预算执行率', '', '', '100%', '95%', 10, 9.5]]);
    expect(names).toEqual(['检查次数']);
    expect(execution).toMatchObject({ rate: 0.95, points: 10, score: 9.5 });
  });

  test('is an indicator where it names one', () => {
    const { names, execution } = read([HEAD, FIRST, ['预算执行率', '', '预算执行率', '100%', '95%', 10, 9.5]]);
    expect(names).toEqual(['检查次数', '预算执行率']);
    expect(execution).toBeNull();
  });
});
