import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { amount, fact, prose, sumBelow } from './parts/cells';
import { drawYear } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import type { PrintedLevels } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

const PRINTED: PrintedLevels = [
  ['产出指标', ['数量指标', '质量指标', '时效指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

/** 本级预算项目绩效目标表 as used in Dalian in 2023: amounts and goals of the whole project and of the year side by side, no cost indicators; 万元. */
export const dalian: Layout = {
  id: 'dalian',
  name: '本级预算项目绩效目标表（大连）',
  draw(body) {
    const form = drawing(this.id, this.name, [16, 22, 26, 18, 26]);
    drawYear(form, 'E', '本级预算项目绩效目标表', '（      年度）');
    form
      .row(20, ['A:C', '填报单位（盖章）：', 'note'], ['D:E', '单位：万元', 'unit-line'])
      .row(
        24,
        ['A', '项目名称', 'label'],
        fact('B:C', 'projectName'),
        ['D', '项目实施期', 'label'],
        fact('E', 'period'),
      )
      .row(24, ['A', '主管部门', 'label'], ['B:C', '', 'field'], ['D', '实施单位', 'label'], ['E', '', 'field'])
      .row(
        22,
        ['A:A+2', '资金投入（万元）', 'label'],
        ['B', '实施期金额', 'label'],
        sumBelow(form, 'C', 2),
        ['D', '年度金额', 'label'],
        sumBelow(form, 'E', 2),
      )
      .each(['其中：财政拨款', '其他资金'], (rows, label) =>
        rows.row(22, ['B', label, 'label'], amount('C'), ['D', label, 'label'], amount('E')),
      )
      .row(22, ['A:A+1', '绩效目标', 'label'], ['B:C', '实施期目标', 'header'], ['D:E', '年度目标', 'header'])
      .row(84, prose('B:C', 'goal'), prose('D:E', 'goal'));
    drawIndicatorTable(
      form,
      {
        level1: 'A',
        level2: 'B',
        columns: [
          ['C:D', '三级指标', 'name'],
          ['E', '年度指标值', 'target'],
        ],
      },
      rowsOf(PRINTED, body),
    );
    drawSignOff(form, 'A:C', 'D:E');
    return form.done();
  },
};
