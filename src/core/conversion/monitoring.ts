import type { Form } from '../form/form';
import type { BlankForm } from '../templates/blank-form';
import { drawMonitoring } from '../templates/blank-forms/parts/progress';
import { fundLinesOf } from './fund-lines';
import { groupedRows } from './ordered-rows';
import { sheetNameFor } from './sheet-name';
import { factsOf, goalsOf } from './source-facts';

export interface MonitoringOptions {
  /** Where it is not the form's own. */
  readonly year?: number | null;
  /** Last month that the monitoring covers, 1 to 12. */
  readonly month?: number;
}

/**
 * The monitoring form for a target form: progress up to a month, what is expected for the whole year, and the deviation, all empty;
 * budget, tasks, goals and indicators are taken over. Amounts in 万元.
 */
export function monitoringForm(source: Form, { year = source.year, month }: MonitoringOptions): BlankForm {
  return drawMonitoring({
    id: 'converted-monitoring',
    name: sheetNameFor(source, '监控'),
    facts: factsOf(source, year),
    funds: fundLinesOf(source),
    ...(month !== undefined && { month }),
    ...(source.tasks.length > 0 && { tasks: { filled: source.tasks, least: 0 } }),
    goals: goalsOf(source),
    levels: groupedRows(source),
  });
}
