import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { drawTasks, taskRows, taskSums } from './parts/tasks';
import { drawCompletion, drawEvaluation, drawExecution, EVALUATION_WIDTHS } from './parts/evaluation';

const TASKS = 4;

/** 部门整体支出绩效自评表: funds, tasks with their budget and what became of them, goals, indicators; amounts in 万元. */
export const departmentSelfEvaluation: Layout = {
  id: 'department-self-evaluation',
  name: '部门整体支出绩效自评表',
  draw(body) {
    const form = drawing(this.id, this.name, EVALUATION_WIDTHS)
      .row(30, ['A:I', '部门整体支出绩效自评表', 'title'])
      .row(18, ['A:I', '（      年度）', 'subtitle'])
      .row(24, ['A', '部门（单位）名称', 'label'], ['B:I', '', 'field']);
    const execution = drawExecution(form, '年度资金（万元）');
    form.row(
      30,
      [`A:A+${taskRows(body.tasks, TASKS) + 1}`, '年度主要任务', 'label'],
      ['B', '任务名称', 'header'],
      ['C:D', '主要内容', 'header'],
      ['E', '预算金额（万元）', 'header'],
      ['F', '其中：财政拨款', 'header'],
      ['G', '其他资金', 'header'],
      ['H:I', '任务完成情况', 'header'],
    );
    const rows = drawTasks(form, body.tasks, TASKS, ['H:I', '', 'long-text']);
    form.row(24, ['B:D', '金额合计', 'label'], ...taskSums(rows, body.tasks), ['H:I', '', 'field']);
    drawCompletion(form);
    drawEvaluation(form, '绩效指标', execution, body);
    return form.done();
  },
};
