import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { amount, fact, prose, sumBelow } from './parts/cells';
import { drawTitle } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import { LEVELS_COST_FIRST } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';

/** 项目支出绩效目标表 in the layout since 2022: cost as level 1, comparator, value and unit in columns of their own; amounts in 万元. */
export const projectTargetSplit: Layout = {
  id: 'project-target-split',
  name: '项目支出绩效目标表（指标值分列）',
  draw(body) {
    const form = drawing(this.id, this.name, [14, 14, 20, 30, 12, 14, 12]);
    drawTitle(form, 'G', '项目支出绩效目标表');
    form
      .row(
        24,
        ['A', '项目名称', 'label'],
        fact('B:D', 'projectName'),
        ['E', '项目编码', 'label'],
        fact('F:G', 'projectCode'),
      )
      .row(24, ['A', '主管部门', 'label'], ['B:D', '', 'field'], ['E', '实施单位', 'label'], ['F:G', '', 'field'])
      .row(22, ['A:A+2', '项目资金（万元）', 'label'], ['B:C', '年度资金总额', 'label'], sumBelow(form, 'D:G', 2))
      .each(['其中：财政拨款', '其他资金'], (rows, label) => rows.row(22, ['B:C', label, 'label'], amount('D:G')))
      .row(72, ['A', '年度绩效目标', 'label'], prose('B:G', 'goal'));
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', text: '绩效指标' },
        level1: 'B',
        level2: 'C',
        columns: [
          ['D', '三级指标', 'name'],
          ['E', '计算符号', 'comparator'],
          ['F', '指标值', 'number'],
          ['G', '计量单位', 'unit'],
        ],
      },
      rowsOf(LEVELS_COST_FIRST, body),
    );
    drawSignOff(form, 'A:C', 'D:G');
    return form.done();
  },
};
