import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { drawIndicatorTable } from './parts/indicator-table';
import { LEVELS } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

/** 项目支出绩效目标申报表: mid-term and yearly funds and goals, the indicators of the year; amounts in 万元. */
export const projectTarget: Layout = {
  id: 'project-target',
  name: '项目支出绩效目标申报表',
  draw(body) {
    const form = drawing(this.id, this.name, [14, 16, 20, 22, 16, 18])
      .row(30, ['A:F', '项目支出绩效目标申报表', 'title'])
      .row(18, ['A:F', '（      年度）', 'subtitle'])
      .row(24, ['A', '项目名称', 'label'], ['B:F', '', 'field'])
      .row(24, ['A', '主管部门及代码', 'label'], ['B:C', '', 'field'], ['D', '实施单位', 'label'], ['E:F', '', 'field'])
      .row(24, ['A', '项目属性', 'label'], ['B:C', '', 'field'], ['D', '项目期', 'label'], ['E:F', '', 'field'])
      .row(
        22,
        ['A:A+2', '项目资金（万元）', 'label'],
        ['B', '中期资金总额：', 'label'],
        ['C', '', 'number'],
        ['D', '年度资金总额：', 'label'],
        ['E:F', '', 'number'],
      )
      .each(['其中：财政拨款', '其他资金'], (rows, label) =>
        rows.row(22, ['B', label, 'label'], ['C', '', 'number'], ['D', label, 'label'], ['E:F', '', 'number']),
      )
      .row(22, ['A:A+1', '总体目标', 'label'], ['B:C', '中期目标', 'header'], ['D:F', '年度目标', 'header'])
      .row(84, ['B:C', '', 'long-text'], ['D:F', '', 'long-text']);
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', text: '绩效指标' },
        level1: 'B',
        level2: 'C',
        columns: [
          ['D:E', '三级指标', 'field', 'name'],
          ['F', '年度指标值', 'field'],
        ],
      },
      rowsOf(LEVELS, body),
    );
    drawSignOff(form, 'A:C', 'D:F');
    return form.done();
  },
};
