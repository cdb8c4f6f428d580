import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { prose } from './parts/cells';
import { drawTitle } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import { LEVELS } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';
import { drawTaskHead, drawTasks, taskSums } from './parts/tasks';

const TASKS = 5;

/** 部门整体支出绩效目标申报表: tasks with their budget, the goal of the year, indicators; amounts in 万元. */
export const departmentTarget: Layout = {
  id: 'department-target',
  name: '部门整体支出绩效目标申报表',
  draw(body) {
    const form = drawing(this.id, this.name, [14, 16, 20, 26, 14, 14, 14]);
    drawTitle(form, 'G', '部门（单位）整体支出绩效目标申报表');
    form.row(24, ['A', '部门（单位）名称', 'label'], ['B:G', '', 'field']);
    drawTaskHead(form, '年度主要任务', body.tasks, TASKS);
    const rows = drawTasks(form, body.tasks, TASKS);
    form
      .row(24, ['B:D', '金额合计', 'label'], ...taskSums(rows, body.tasks))
      .row(84, ['A', '年度总体目标', 'label'], prose('B:G', 'goal'));
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', text: '年度绩效指标' },
        level1: 'B',
        level2: 'C',
        columns: [
          ['D:E', '三级指标', 'name'],
          ['F:G', '指标值', 'target'],
        ],
      },
      rowsOf(LEVELS, body),
    );
    drawSignOff(form, 'A:D', 'E:G');
    return form.done();
  },
};
