import type { Finding } from '../core/rules/finding';
import { planNewSheets } from '../core/conversion/plan-conversion';
import type { Plan } from '../core/plan/plan';
import { drawSummary, type SummaryHead } from '../core/summary/draw-summary';
import { summaryLineOf, type SummaryLine } from '../core/summary/summary-line';
import type { Workbook } from '../host/host';
import type { CheckResult } from './check';
import type { ScoredForm } from './score';
import { wording } from './wording';

export type { SummaryHead } from '../core/summary/draw-summary';
export type { SummaryLine } from '../core/summary/summary-line';

/** What a summary says of every form that was checked; `file` is the path that links name, null for the summary's own workbook. */
export function summaryLines(result: CheckResult, scored: readonly ScoredForm[], file: string | null): SummaryLine[] {
  const cards = new Map(scored.map(({ form, card }) => [form, card]));
  return result.forms.map(({ form, findings }) =>
    summaryLineOf(
      { form, card: cards.get(form) ?? null, errors: findings.filter(isOpenError).length },
      file,
      wording.scoring,
    ),
  );
}

/** 汇总表: a plan that adds one sheet over all these forms, with totals, a chart and links. Throws a RangeError where there is none. */
export function planSummary({ sheets }: Workbook, lines: readonly SummaryLine[], head: SummaryHead): Plan {
  const names = sheets.map(({ name }) => name);
  return planNewSheets(wording.plans.summary, [drawSummary(lines, head, wording.summary)], names);
}

function isOpenError({ severity, accepted }: Finding): boolean {
  return severity === 'error' && !accepted;
}
