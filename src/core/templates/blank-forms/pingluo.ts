import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { amount, fact, prose, sumBelow } from './parts/cells';
import { drawTitle } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import type { PrintedLevels } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

const PRINTED: PrintedLevels = [
  ['产出指标', ['数量指标（必填硬性指标）', '质量指标（必填）', '时效指标（必填）', '成本指标（必填硬性指标）']],
  ['效益指标', ['经济效益指标', '社会效益指标（必填）', '生态效益指标', '可持续影响指标（必填）']],
  ['满意度指标', ['服务对象满意度指标（必填）']],
];

/** 部门项目支出预算绩效目标表 as used in Pingluo in 2025: the level-2 names say what must be filled; amounts in 万元. */
export const pingluo: Layout = {
  id: 'pingluo',
  name: '部门项目支出预算绩效目标表（平罗）',
  draw(body) {
    const form = drawing(this.id, this.name, [16, 18, 26, 42, 22]);
    drawTitle(form, 'E', '部门项目支出预算绩效目标表');
    form
      .row(24, ['A', '项目名称', 'label'], fact('B:E', 'projectName'))
      .row(24, ['A', '主管部门及代码', 'label'], ['B', '', 'field'], ['C', '实施单位', 'label'], ['D:E', '', 'field'])
      .row(24, ['A', '项目属性', 'label'], ['B', '', 'field'], ['C', '项目期', 'label'], fact('D:E', 'period'))
      .row(22, ['A:A+2', '项目资金（万元）', 'label'], ['B', '年度资金总额：', 'label'], sumBelow(form, 'C:E', 2))
      .row(22, ['B', '其中：财政拨款', 'label'], amount('C:E'))
      .row(22, ['B', '其他资金', 'label'], amount('C:E'))
      .row(72, ['A', '年度总体目标', 'label'], prose('B:E', 'goal'));
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', header: '名称', text: '绩效指标' },
        level1: 'B',
        level2: 'C',
        columns: [
          ['D', '三级指标', 'name'],
          ['E', '指标值', 'target'],
        ],
      },
      rowsOf(PRINTED, body),
    );
    drawSignOff(form, 'A:C', 'D:E');
    return form.done();
  },
};
