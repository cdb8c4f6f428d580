import type { BlankForm } from '../../blank-form';
import type { Task } from '../../../form/form';
import { textContent } from '../../content';
import { drawing } from '../../drawing';
import { prose } from './cells';
import { drawProgress, type FundLine, fundsLabel, NATIONAL_FUNDS } from './funds';
import { drawHead, type Facts } from './head';
import { drawIndicatorTable } from './indicator-table';
import { drawSignOff } from './sign-off';
import type { LevelRows } from './table-rows';
import { drawTaskTable } from './tasks';

const WIDTHS = [12, 12, 16, 30, 16, 16, 16, 16, 26];
/** Monitoring forms usually cover January to July. */
const USUAL_MONTH = 7;

/** What a monitoring form is drawn for; what is left out is blank. Amounts in 万元. */
export interface Progress {
  readonly id: string;
  /** Name of the sheet. */
  readonly name: string;
  readonly facts: Facts;
  readonly funds?: readonly FundLine[];
  /** Last month that the monitoring covers, 1 to 12. */
  readonly month?: number;
  readonly tasks?: { readonly filled: readonly Task[]; readonly least: number };
  readonly goals?: string;
  readonly levels: readonly LevelRows[];
}

/** Draws a monitoring form: progress up to a month, what is expected for the whole year, and why it deviates; rates are formulas. */
export function drawMonitoring({ id, name, facts, tasks, goals, levels, ...progress }: Progress): BlankForm {
  const until = `1-${progress.month ?? USUAL_MONTH}月`;
  const form = drawing(id, name, WIDTHS);
  drawHead(form, titleOf(facts), facts);
  drawProgress(form, fundsLabel(facts), progress.funds ?? NATIONAL_FUNDS, until);
  if (tasks) drawTaskTable(form, tasks.filled, tasks.least);
  form.row(72, ['A', '年度总体目标', 'label'], prose('B:I', 'goal', textContent(goals)));
  drawIndicatorTable(
    form,
    {
      section: { column: 'A', text: '绩效指标' },
      level1: 'B',
      level2: 'C',
      columns: [
        ['D', '三级指标', 'name'],
        ['E', '年度指标值', 'target'],
        ['F', `${until}实际完成情况`, 'actual'],
        ['G', '全年预计完成情况', 'forecast'],
        ['H', '完成目标可能性', 'chance'],
        ['I', '偏差原因分析及改进措施', 'deviation'],
      ],
    },
    levels,
  );
  drawSignOff(form, 'A:D', 'E:F', 'G:I');
  return form.done();
}

function titleOf({ of }: Facts): string {
  return of === 'department' ? '部门整体支出绩效运行监控表' : '项目支出绩效运行监控表';
}
