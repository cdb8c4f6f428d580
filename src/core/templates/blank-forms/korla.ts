import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { prose } from './parts/cells';
import { drawYear } from './parts/head';
import { drawIndicatorTable } from './parts/indicator-table';
import type { PrintedLevels } from './parts/levels';
import { drawSignOff } from './parts/sign-off';
import { rowsOf } from './parts/table-rows';
import { drawTaskHead, drawTasks, taskRows, taskSums } from './parts/tasks';

const TASKS = 6;

const PRINTED: PrintedLevels = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

/** 部门（单位）整体支出绩效目标表 as used in Korla in 2021: the total stands above the tasks, level-2 names are the standard ones; amounts in 万元. */
export const korla: Layout = {
  id: 'korla',
  name: '部门整体支出绩效目标表（库尔勒）',
  draw(body) {
    const form = drawing(this.id, this.name, [12, 22, 25, 22, 12, 12, 12]);
    drawYear(form, 'G', '部门（单位）整体支出绩效目标表', '（      年）');
    form.row(18, ['A:G', '单位：万元', 'unit-line']);
    form.row(24, ['A:B', '部门（单位）名称', 'label'], ['C:G', '', 'field']);
    drawTaskHead(form, '年度重点任务', body.tasks, TASKS);
    const first = form.next + 1;
    form.row(
      24,
      ['B:D', '合计', 'label'],
      ...taskSums({ first, last: first + taskRows(body.tasks, TASKS) - 1 }, body.tasks),
    );
    drawTasks(form, body.tasks, TASKS);
    form.row(84, ['A', '年度总目标', 'label'], prose('B:G', 'goal'));
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
      rowsOf(PRINTED, body),
    );
    drawSignOff(form, 'A:D', 'E:G');
    return form.done();
  },
};
