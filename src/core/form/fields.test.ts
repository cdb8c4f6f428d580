import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '检查次数', '≥12次'],
];

describe('who “单位” alone names', () => {
  test.each<[string, DrawnCell[][], string | null]>([
    ['in a row that begins with no label', [['项目', '市容整治', '', '单位', '区城管局']], '区城管局'],
    ['behind the year', [['2024年', '单位', '区城管局']], '区城管局'],
    ['above its name', [['单位'], ['区城管局']], '区城管局'],
    [
      'over a label of another kind',
      [
        ['单位', '', '区城管局'],
        ['金额', '10万元'],
      ],
      '区城管局',
    ],
    ['without the place of the seal', [['填报单位：区城管局（公章）          金额单位：万元']], '区城管局'],
    ['nobody: within a goal', [['年度绩效目标：完成培训。 实施单位：各区教育局 资金总额：100万元']], null],
    ['nobody: blank', [['单位', '', '项目名称', '市容整治']], null],
    ['nobody: what things are counted in', [['电脑', '单位', '台']], null],
    [
      'nobody: the head of such a column',
      [
        ['内容', '单位', '用途说明'],
        ['电脑', '台', '办公'],
      ],
      null,
    ],
    ['nobody: a number', [['电脑', '单位', 5000]], null],
  ])('%s', (_why, rows, unit) => {
    const [form] = recognise(sheetOf([['项目支出绩效目标表'], ...rows, ...TABLE])).forms;
    expect(form).toMatchObject({ unit });
  });
});

test('a value keeps its spaces, and words that are no label', () => {
  const rows = [['项目名称：市容 整治（地点：城东） 说明二：一期  主管部门：区城管局'], ...TABLE];
  const [form] = recognise(sheetOf([['项目支出绩效目标表'], ...rows])).forms;
  expect(form).toMatchObject({ projectName: '市容 整治（地点：城东） 说明二：一期', supervisor: '区城管局' });
});

test('a goal keeps words in it that are labels elsewhere', () => {
  const rows = [['年度目标：完成改造 资金使用：合规 注：无'], ...TABLE];
  const [form] = recognise(sheetOf([['项目支出绩效目标表'], ...rows])).forms;
  expect(form).toMatchObject({ goals: ['完成改造 资金使用：合规 注：无'] });
});

describe('what “项目一” names', () => {
  test.each<[string, string, DrawnCell[][], string | null]>([
    ['the form, as the only one of a project’s', '项目支出绩效目标表', [['项目一', '供水']], '供水'],
    ['nothing in a department’s', '部门整体支出绩效目标表', [['项目一', '供水']], null],
    [
      'nothing as one of several',
      '项目支出绩效目标表',
      [
        ['项目一', '供水'],
        ['项目二', '供热'],
      ],
      null,
    ],
    [
      'nothing beside the name in full',
      '项目支出绩效目标表',
      [
        ['项目一', '供水'],
        ['项目名称', '水热'],
      ],
      '水热',
    ],
  ])('%s', (_why, title, rows, projectName) => {
    const [form] = recognise(sheetOf([[title], ...rows, ...TABLE])).forms;
    expect(form).toMatchObject({ projectName });
  });
});
