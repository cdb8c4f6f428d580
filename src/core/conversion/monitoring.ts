import type { Form } from '../form/form';
import type { BlankForm } from '../templates/blank-form';
import { drawing, type Drawing, type RowCell } from '../templates/drawing';
import { formulaContent, numberContent } from '../templates/content';
import { drawGoals } from './form-goals';
import { drawHead, isOfDepartment } from './form-head';
import { drawRows } from './form-rows';
import { drawTasks } from './form-tasks';
import { fundLinesOf } from './fund-lines';
import { groupedRows } from './ordered-rows';
import { sheetNameFor } from './sheet-name';

const WIDTHS = [12, 12, 16, 30, 16, 16, 16, 16, 26];
/** Monitoring forms usually cover January to July. */
const USUAL_MONTH = 7;

export interface MonitoringOptions {
  /** Where it is not the form's own. */
  readonly year?: number | null;
  /** Last month that the monitoring covers, 1 to 12. */
  readonly month?: number;
}

/**
 * The monitoring form for a target form: progress up to a month, what is expected for the whole year, and the deviation, all empty;
 * budget, goals and indicators are taken over. Amounts in 万元.
 */
export function monitoringForm(
  source: Form,
  { year = source.year, month = USUAL_MONTH }: MonitoringOptions,
): BlankForm {
  const title = isOfDepartment(source) ? '部门整体支出绩效目标执行监控表' : '项目支出绩效目标执行监控表';
  const until = `1-${month}月`;
  const form = drawing('converted-monitoring', sheetNameFor(source, '监控'), WIDTHS);
  drawHead(form, source, title, year);
  drawFunds(form, source, until);
  drawTasks(form, source);
  drawGoals(form, source, '实际完成情况');
  drawRows(
    form,
    groupedRows(source),
    [
      { column: 'F', header: `${until}实际完成情况`, cell: () => ['F', '', 'field'] },
      { column: 'G', header: '全年预计完成情况', cell: () => ['G', '', 'field'] },
      { column: 'H', header: '完成目标可能性', cell: () => ['H', '', 'field'] },
      { column: 'I', header: '偏差原因分析及改进措施', cell: () => ['I', '', 'long-text'] },
    ],
    0,
  );
  return form.row(24, ['A:D', '填报人：', 'note'], ['E:F', '审核人：', 'note'], ['G:I', '填报日期：', 'note']).done();
}

function drawFunds(form: Drawing, source: Form, until: string): void {
  const lines = fundLinesOf(source);
  form.row(
    24,
    [`A:A+${lines.length}`, isOfDepartment(source) ? '年度资金（万元）' : '项目资金（万元）', 'label'],
    ['B:C', '', 'header'],
    ['D', '年初预算数', 'header'],
    ['E', '全年预算数', 'header'],
    ['F', `${until}执行数`, 'header'],
    ['G', `${until}执行率`, 'header'],
    ['H', '全年预计执行数', 'header'],
    ['I', '执行偏差原因', 'header'],
  );
  form.each(lines, (rows, { label, budget }) => {
    const row = rows.next;
    const rate: RowCell = ['G', formulaContent(`=IF(N(E${row})=0,"",F${row}/E${row})`, ''), 'percentage'];
    rows.row(
      22,
      ['B:C', label, 'label'],
      ['D', numberContent(budget), 'number'],
      ['E', '', 'number'],
      ['F', '', 'number'],
      rate,
      ['H', '', 'number'],
      ['I', '', 'field'],
    );
  });
}
