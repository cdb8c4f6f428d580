import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值'],
  ['产出指标', '数量指标', '检查次数', '≥12次', '12次'],
];

describe('“完成情况” alone', () => {
  test.each<[string, DrawnCell[][], string | null]>([
    ['beside goals', [['年度绩效目标', '开展抽检', '完成情况', '已完成']], '已完成'],
    ['its text speaks of tasks', [['年度绩效目标', '开展抽检', '完成情况', '完成全部任务']], '完成全部任务'],
    ['the goals speak of work', [['年度绩效目标', '推进重点工作', '完成情况', '已完成']], '已完成'],
    [
      'below the goals, a column left',
      [
        ['', '年度目标', '保障度汛'],
        ['完成情况', '已保障'],
      ],
      '已保障',
    ],
    [
      'below the goals, a column right',
      [
        ['年度目标', '', '保障度汛'],
        ['', '完成情况', '已保障'],
      ],
      '已保障',
    ],
    [
      'below what the project is about',
      [
        ['项目概况', '修路'],
        ['完成情况', '已修'],
      ],
      '已修',
    ],
    [
      'of a task, below the goals',
      [
        ['年度目标', '保障度汛'],
        ['任务名称', '完成情况'],
        ['防汛', '已采购'],
      ],
      null,
    ],
    [
      'far from the goals',
      [
        ['年度目标', '', '', '保障度汛'],
        ['检查次数', '', '', '', '', '完成情况', '12次'],
      ],
      null,
    ],
  ])('%s', (_why, rows, completion) => {
    const [form] = recognise(sheetOf([['项目支出绩效自评表'], ...rows, ...TABLE])).forms;
    expect(form?.completion).toBe(completion);
  });
});
