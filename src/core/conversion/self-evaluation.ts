import type { Form } from '../form/form';
import { referencesOf } from '../scoring/cells-after';
import type { Policy } from '../scoring/policy';
import { sumOf } from '../scoring/rounding';
import { distribute, executionPoints } from '../scoring/weights/propose-weights';
import type { BlankForm } from '../templates/blank-form';
import { drawing, type Drawing, type RowCell } from '../templates/drawing';
import { formulaContent, numberContent } from '../templates/content';
import { drawGoals } from './form-goals';
import { drawHead, isOfDepartment } from './form-head';
import { drawRows } from './form-rows';
import { drawTasks } from './form-tasks';
import { fundLinesOf } from './fund-lines';
import { flatRows, groupedRows, type Level1Group } from './ordered-rows';
import { sheetNameFor } from './sheet-name';

const WIDTHS = [12, 12, 16, 30, 16, 16, 9, 9, 26];
const OPEN = '待定';
const NONE = '—';

/**
 * The national self-evaluation form for a target form of a project or a department: funds, tasks, goals and indicators in standard order
 * with points by the policy; actual values, scores and reasons are empty, rate, its score and the totals are formulas. Amounts in 万元.
 */
export function selfEvaluationForm(source: Form, policy: Policy, year: number | null): BlankForm {
  const title = isOfDepartment(source) ? '部门整体支出绩效自评表' : '项目支出绩效自评表';
  const levels = groupedRows(source);
  const form = drawing('converted-self-evaluation', sheetNameFor(source, '自评'), WIDTHS);
  drawHead(form, source, title, year);
  const execution = drawFunds(form, source, executionPoints(policy));
  drawTasks(form, source);
  drawGoals(form, source, '实际完成情况');
  drawIndicators(form, levels, policy, execution);
  return form.row(24, ['A:D', '填报人：', 'note'], ['E:F', '审核人：', 'note'], ['G:I', '填报日期：', 'note']).done();
}

/** Row of the sheet that holds the execution rate, with its points. */
interface ExecutionRow {
  readonly row: number;
  readonly points: number;
}

function drawFunds(form: Drawing, source: Form, points: number): ExecutionRow {
  const lines = fundLinesOf(source);
  form.row(
    24,
    [`A:A+${lines.length}`, isOfDepartment(source) ? '年度资金（万元）' : '项目资金（万元）', 'label'],
    ['B:C', '', 'header'],
    ['D', '年初预算数', 'header'],
    ['E', '全年预算数', 'header'],
    ['F', '全年执行数', 'header'],
    ['G', '分值', 'header'],
    ['H', '执行率', 'header'],
    ['I', '得分', 'header'],
  );
  const row = form.next;
  const rate: RowCell[] = [
    ['G', numberContent(points), 'number'],
    ['H', formulaContent(`=IF(N(E${row})=0,"",F${row}/E${row})`, ''), 'percentage'],
    ['I', formulaContent(`=IF(N(E${row})=0,"",ROUND(MIN(1,MAX(0,H${row}))*G${row},2))`, ''), 'number'],
  ];
  const none = ['G', 'H', 'I'].map((column): RowCell => [column, NONE, 'number']);
  form.each(lines, (rows, { label, budget }, index) =>
    rows.row(
      22,
      ['B:C', label, 'label'],
      ['D', numberContent(budget), 'number'],
      ['E', '', 'number'],
      ['F', '', 'number'],
      ...(index === 0 ? rate : none),
    ),
  );
  return { row, points };
}

function drawIndicators(form: Drawing, levels: readonly Level1Group[], policy: Policy, execution: ExecutionRow): void {
  const rows = flatRows(levels);
  const counted = rows.flatMap((row, index) => (row.weighted ? [index] : []));
  const shares = distribute(
    counted.flatMap((index) => rows[index] ?? []),
    policy,
  ).points;
  const pointsAt = new Map(counted.map((index, place) => [index, shares[place] ?? null]));
  const first = form.next + 1;
  drawRows(
    form,
    levels,
    [
      { column: 'F', header: '实际完成值', cell: () => ['F', '', 'field'] },
      {
        column: 'G',
        header: '分值',
        cell: (_row, index) => ['G', numberContent(pointsAt.get(index) ?? null), 'number'],
      },
      { column: 'H', header: '得分', cell: () => ['H', '', 'number'] },
      { column: 'I', header: '偏差原因分析及改进措施', cell: () => ['I', '', 'long-text'] },
    ],
    1,
  );
  const cellsIn = (column: string) => counted.map((index) => `${column}${first + index}`);
  const points = referencesOf([...cellsIn('G'), `G${execution.row}`]);
  const scores = referencesOf([...cellsIn('H'), `I${execution.row}`]);
  const total = sumOf([...shares.map((share) => share ?? 0), execution.points]);
  form.row(
    24,
    ['B:F', '总分', 'label'],
    ['G', formulaContent(`=SUM(${points})`, total), 'number'],
    [
      'H',
      formulaContent(`=IF(COUNT(${scores})<${counted.length + 1},"${OPEN}",ROUND(SUM(${scores}),2))`, OPEN),
      'number',
    ],
    ['I', '', 'field'],
  );
}
