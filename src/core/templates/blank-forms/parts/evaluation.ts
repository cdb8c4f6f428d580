import type { Drawing, RowCell } from '../../drawing';
import type { Body } from '../../layout';
import { drawIndicatorTable } from './indicator-table';
import { LEVELS } from './levels';

const EXECUTION_POINTS = 10;
const TOTAL = '年度资金总额';
const PARTS = ['其中：财政拨款', '上年结转资金', '其他资金'];
const NONE = '—';

/** Column widths of the self-evaluation forms, A to I. */
export const EVALUATION_WIDTHS = [12, 12, 16, 30, 16, 16, 9, 9, 26];

/** Draws the funds with execution rate and its score as formulas, in columns A to I; returns the row of the rate. */
export function drawExecution(form: Drawing, label: string, parts: readonly string[] = PARTS): number {
  form.row(
    24,
    [`A:A+${parts.length + 1}`, label, 'label'],
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
    ['G', EXECUTION_POINTS, 'number'],
    ['H', `=IF(N(E${row})=0,"",F${row}/E${row})`, 'percentage'],
    ['I', `=IF(N(E${row})=0,"",ROUND(MIN(1,MAX(0,H${row}))*G${row},2))`, 'number'],
  ];
  const none = ['G', 'H', 'I'].map((column): RowCell => [column, NONE, 'number']);
  form.each([TOTAL, ...parts], (rows, name, index) =>
    rows.row(
      22,
      ['B:C', name, 'label'],
      ['D', '', 'number'],
      ['E', '', 'number'],
      ['F', '', 'number'],
      ...(index === 0 ? rate : none),
    ),
  );
  return row;
}

/** Draws the goals beside what became of them, in columns A to I. */
export function drawCompletion(form: Drawing): void {
  form
    .row(22, ['A:A+1', '年度总体目标', 'label'], ['B:E', '预期目标', 'header'], ['F:I', '实际完成情况', 'header'])
    .row(72, ['B:E', '', 'long-text'], ['F:I', '', 'long-text']);
}

/** Draws the indicators with points, scores and their totals, and the sign-off line; `execution` is the row of the execution rate. */
export function drawEvaluation(form: Drawing, section: string, execution: number, body: Body): void {
  const { first, last } = drawIndicatorTable(
    form,
    {
      section: { column: 'A', text: section },
      level1: 'B',
      level2: 'C',
      levels: LEVELS,
      columns: [
        ['D', '三级指标', 'field'],
        ['E', '年度指标值', 'field'],
        ['F', '实际完成值', 'field'],
        ['G', '分值', 'number'],
        ['H', '得分', 'number'],
        ['I', '偏差原因分析及改进措施', 'long-text'],
      ],
    },
    body,
  );
  const [points, scores] = [`G${first}:G${last}`, `H${first}:H${last}`];
  const open = `OR(COUNT(I${execution})=0,COUNT(${scores})<COUNT(${points}))`;
  form
    .row(
      24,
      ['A:F', '总分', 'label'],
      ['G', `=IF(COUNT(${points})=0,"",SUM(${points})+N(G${execution}))`, 'number'],
      ['H', `=IF(COUNT(${points})=0,"",IF(${open},"待定",SUM(${scores})+N(I${execution})))`, 'number'],
      ['I', '', 'field'],
    )
    .row(24, ['A:D', '填报人：', 'note'], ['E:F', '审核人：', 'note'], ['G:I', '填报日期：', 'note']);
}
