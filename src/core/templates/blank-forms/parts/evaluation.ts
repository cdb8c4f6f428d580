import type { BlankForm } from '../../blank-form';
import type { Task } from '../../../form/form';
import { sumOf } from '../../../scoring/rounding';
import { formulaContent, textContent } from '../../content';
import { drawing, type Drawing } from '../../drawing';
import { prose } from './cells';
import { drawExecution, type FundLine, fundsLabel, NATIONAL_FUNDS } from './funds';
import { drawHead, type Facts } from './head';
import { drawIndicatorTable } from './indicator-table';
import { drawSignOff } from './sign-off';
import { flatRows, type LevelRows } from './table-rows';
import { drawTaskTable } from './tasks';

const WIDTHS = [12, 12, 16, 30, 16, 16, 9, 9, 26];
const OPEN = '待定';
const NOTE_HEIGHT = 20;

/** What a self-evaluation form is drawn for; what is left out is blank, as in the national form. Amounts in 万元. */
export interface Evaluation {
  readonly id: string;
  /** Name of the sheet. */
  readonly name: string;
  readonly facts: Facts;
  readonly title?: string;
  readonly fundsLabel?: string;
  readonly funds?: readonly FundLine[];
  /** Points of the execution rate. */
  readonly executionPoints?: number;
  /** Tasks of a department and how many rows they get at least; without them no task table is drawn. */
  readonly tasks?: { readonly filled: readonly Task[]; readonly least: number };
  readonly goals?: string;
  readonly section?: string;
  readonly levels: readonly LevelRows[];
  /** Remarks below the form. */
  readonly notes?: readonly string[];
}

const EXECUTION_POINTS = 10;

/**
 * Draws a self-evaluation form: funds with execution rate and its score, goals beside what became of them, indicators with points and
 * scores; rates, scores of rates and totals are formulas.
 */
export function drawSelfEvaluation(evaluation: Evaluation): BlankForm {
  const { id, name, facts, tasks, executionPoints = EXECUTION_POINTS } = evaluation;
  const form = drawing(id, name, WIDTHS);
  drawHead(form, evaluation.title ?? titleOf(facts), facts);
  const { fundsLabel: label = fundsLabel(facts), funds = NATIONAL_FUNDS } = evaluation;
  const execution = drawExecution(form, label, funds, executionPoints);
  if (tasks) drawTaskTable(form, tasks.filled, tasks.least);
  drawCompletion(form, evaluation.goals);
  drawScores(form, evaluation, { row: execution, points: executionPoints });
  drawSignOff(form, 'A:D', 'E:F', 'G:I');
  for (const note of evaluation.notes ?? []) form.row(NOTE_HEIGHT, ['A:I', textContent(note), 'note']);
  return form.done();
}

function titleOf({ of }: Facts): string {
  return of === 'department' ? '部门整体支出绩效自评表' : '项目支出绩效自评表';
}

/** Draws the goals beside what became of them. */
function drawCompletion(form: Drawing, goals: string | undefined): void {
  form
    .row(22, ['A:A+1', '年度总体目标', 'label'], ['B:E', '预期目标', 'header'], ['F:I', '实际完成情况', 'header'])
    .row(72, prose('B:E', 'goal', textContent(goals)), prose('F:I', 'completion'));
}

/** Row of the sheet that holds the execution rate, with its points. */
interface ExecutionRow {
  readonly row: number;
  readonly points: number;
}

/** Draws the indicators with points, scores and their totals. */
function drawScores(form: Drawing, { levels, section = '绩效指标' }: Evaluation, execution: ExecutionRow): void {
  const { first, last } = drawIndicatorTable(
    form,
    {
      section: { column: 'A', text: section },
      level1: 'B',
      level2: 'C',
      columns: [
        ['D', '三级指标', 'name'],
        ['E', '年度指标值', 'target'],
        ['F', '实际完成值', 'actual'],
        ['G', '分值', 'points'],
        ['H', '得分', 'score'],
        ['I', '偏差原因分析及改进措施', 'deviation'],
      ],
    },
    levels,
  );
  const [points, scores] = [`G${first}:G${last}`, `H${first}:H${last}`];
  const open = `OR(COUNT(I${execution.row})=0,COUNT(${scores})<COUNT(${points}))`;
  const given = flatRows(levels).flatMap((row) => row.points ?? []);
  const [total, score] = given.length === 0 ? ['', ''] : [sumOf([...given, execution.points]), OPEN];
  form.row(
    24,
    ['A:F', '总分', 'label'],
    ['G', formulaContent(`=IF(COUNT(${points})=0,"",SUM(${points})+N(G${execution.row}))`, total), 'points'],
    [
      'H',
      formulaContent(
        `=IF(COUNT(${points})=0,"",IF(${open},"${OPEN}",ROUND(SUM(${scores})+N(I${execution.row}),2)))`,
        score,
      ),
      'points',
    ],
    ['I', '', 'field'],
  );
}
