import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { drawCompletion, drawEvaluation, drawExecution, EVALUATION_WIDTHS } from './parts/evaluation';

const TASKS = 4;

/** 部门整体支出绩效自评表: funds, tasks with their budget and what became of them, goals, indicators; amounts in 万元. */
export const departmentSelfEvaluation: Layout = {
  id: 'department-self-evaluation',
  name: '部门整体支出绩效自评表',
  draw(rowsFor) {
    const form = drawing(this.id, this.name, EVALUATION_WIDTHS)
      .row(30, ['A:I', '部门整体支出绩效自评表', 'title'])
      .row(18, ['A:I', '（      年度）', 'subtitle'])
      .row(24, ['A', '部门（单位）名称', 'label'], ['B:I', '', 'field']);
    const execution = drawExecution(form, '年度资金（万元）');
    form.row(
      30,
      [`A:A+${TASKS + 1}`, '年度主要任务', 'label'],
      ['B', '任务名称', 'header'],
      ['C:D', '主要内容', 'header'],
      ['E', '预算金额（万元）', 'header'],
      ['F', '其中：财政拨款', 'header'],
      ['G', '其他资金', 'header'],
      ['H:I', '任务完成情况', 'header'],
    );
    const first = form.next;
    for (let task = 0; task < TASKS; task++)
      form.row(
        24,
        ['B', '', 'field'],
        ['C:D', '', 'long-text'],
        ['E', '', 'number'],
        ['F', '', 'number'],
        ['G', '', 'number'],
        ['H:I', '', 'long-text'],
      );
    const sum = (column: string) => `=SUM(${column}${first}:${column}${first + TASKS - 1})`;
    form.row(
      24,
      ['B:D', '金额合计', 'label'],
      ['E', sum('E'), 'number'],
      ['F', sum('F'), 'number'],
      ['G', sum('G'), 'number'],
      ['H:I', '', 'field'],
    );
    drawCompletion(form);
    drawEvaluation(form, '绩效指标', execution, rowsFor);
    return form.done();
  },
};
