import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { amount, fact, prose, sumBelow } from './parts/cells';
import { drawTitle } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import { LEVELS } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

/** 项目支出绩效目标申报表: mid-term and yearly funds and goals, the indicators of the year; amounts in 万元. */
export const projectTarget: Layout = {
  id: 'project-target',
  name: '项目支出绩效目标申报表',
  draw(body) {
    const form = drawing(this.id, this.name, [14, 16, 20, 22, 16, 18]);
    drawTitle(form, 'F', '项目支出绩效目标申报表');
    form
      .row(24, ['A', '项目名称', 'label'], fact('B:F', 'projectName'))
      .row(24, ['A', '主管部门及代码', 'label'], ['B:C', '', 'field'], ['D', '实施单位', 'label'], ['E:F', '', 'field'])
      .row(24, ['A', '项目属性', 'label'], ['B:C', '', 'field'], ['D', '项目期', 'label'], fact('E:F', 'period'))
      .row(
        22,
        ['A:A+2', '项目资金（万元）', 'label'],
        ['B', '中期资金总额：', 'label'],
        sumBelow(form, 'C', 2),
        ['D', '年度资金总额：', 'label'],
        sumBelow(form, 'E:F', 2),
      )
      .each(['其中：财政拨款', '其他资金'], (rows, label) =>
        rows.row(22, ['B', label, 'label'], amount('C'), ['D', label, 'label'], amount('E:F')),
      )
      .row(22, ['A:A+1', '总体目标', 'label'], ['B:C', '中期目标', 'header'], ['D:F', '年度目标', 'header'])
      .row(84, prose('B:C', 'goal'), prose('D:F', 'goal'));
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', text: '绩效指标' },
        level1: 'B',
        level2: 'C',
        columns: [
          ['D:E', '三级指标', 'name'],
          ['F', '年度指标值', 'target'],
        ],
      },
      rowsOf(LEVELS, body),
    );
    drawSignOff(form, 'A:C', 'D:F');
    return form.done();
  },
};
