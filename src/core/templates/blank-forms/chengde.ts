import { drawing } from '../drawing';
import { INPUTS } from '../inputs';
import type { Layout } from '../layout';
import { amount, fact, prose, sum } from './parts/cells';
import { drawTitle } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import type { PrintedLevels } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

const GOALS = ['目标1', '目标2', '目标3'];

const PRINTED: PrintedLevels = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['可持续影响指标', '经济效益指标', '社会效益指标', '生态效益指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

/** 项目绩效信息表 as used in Chengde in 2021: purpose, spending plan in per cent, numbered goals, description and basis of each indicator; amounts in 万元. */
export const chengde: Layout = {
  id: 'chengde',
  name: '项目绩效信息表（承德）',
  draw(body) {
    const form = drawing(this.id, this.name, [14, 20, 24, 26, 14, 14, 18]);
    drawTitle(form, 'G', '项目绩效信息表');
    form
      .row(
        24,
        ['A', '项目编码', 'label'],
        fact('B:C', 'projectCode'),
        ['D', '项目名称', 'label'],
        fact('E:G', 'projectName'),
      )
      .row(
        24,
        ['A:A+1', '预算规模及资金用途', 'label'],
        ['B', '预算数', 'label'],
        sum('C', `E${form.next},G${form.next}`),
        ['D', '其中：财政资金', 'label'],
        amount('E'),
        ['F', '其他资金', 'label'],
        amount('G'),
      )
      .row(60, prose('B:G', 'purpose'))
      .row(
        22,
        ['A:A+1', '资金支出计划（%）', 'label'],
        ['B', '3月底', 'header'],
        ['C:D', '6月底', 'header'],
        ['E:F', '10月底', 'header'],
        ['G', '12月底', 'header'],
      )
      .row(22, ...['B', 'C:D', 'E:F', 'G'].map((at) => [at, '', 'points', INPUTS.planned] as const))
      .each(GOALS, (rows, goal, index) =>
        rows.row(
          36,
          ...(index === 0 ? ([[`A:A+${GOALS.length - 1}`, '绩效目标', 'label']] as const) : []),
          ['B', goal, 'label'],
          prose('C:G', 'goal'),
        ),
      );
    drawIndicatorTable(
      form,
      {
        level1: 'A',
        level2: 'B',
        columns: [
          ['C', '三级指标', 'name'],
          ['D', '绩效指标描述（指标内容）', 'description'],
          ['E:F', '指标值', 'target'],
          ['G', '指标确定依据', 'basis'],
        ],
      },
      rowsOf(PRINTED, body),
    );
    drawSignOff(form, 'A:C', 'D:G');
    return form.done();
  },
};
