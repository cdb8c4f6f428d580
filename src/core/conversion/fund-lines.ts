import type { Form, FundRow } from '../form/form';
import { fieldKindOf } from '../form/vocabulary/field-labels';
import { labelOf } from '../sheet/text';
import type { FundLine } from '../templates/blank-forms/parts/funds';

const TOTAL = '年度资金总额';

/**
 * The budget for the fund block of the national forms, total first: a form with one fund block keeps its rows, any other gets the
 * standard ones. A row for what was carried over from last year is always there.
 */
export function fundLinesOf(form: Form): FundLine[] {
  const own = ownLines(form.funds);
  const lines = own.length > 0 ? own : standardLines(form);
  const hasCarried = lines.some(({ label }) => kindOf(label) === 'fundCarried');
  const place = lines.findIndex(({ label }) => kindOf(label) === 'fundOther');
  const carried = hasCarried ? [] : [{ label: '上年结转资金', budget: null }];
  const at = place < 0 ? lines.length : place;
  return [{ label: TOTAL, budget: form.budget.total }, ...lines.slice(0, at), ...carried, ...lines.slice(at)];
}

/** The rows below the only total of a form; none where it has two blocks (实施期 and 年度) or rows that are not known. */
function ownLines(funds: readonly FundRow[]): FundLine[] {
  const [total, ...rows] = funds;
  if (!total || !isTotal(total) || rows.some(isTotal)) return [];
  const labels = rows.map(({ label }) => plain(label));
  if (new Set(labels).size < labels.length || labels.some((label) => kindOf(label) === null)) return [];
  return rows.map(({ label, initial, adjusted }) => ({ label: plain(label), budget: adjusted ?? initial }));
}

function standardLines({ budget }: Form): FundLine[] {
  return [
    { label: '其中：财政拨款', budget: budget.fiscal },
    { label: '其他资金', budget: budget.other },
  ];
}

function isTotal({ label }: FundRow): boolean {
  const kind = kindOf(label);
  return kind === 'fundTotal' || kind === 'total';
}

function kindOf(label: string): string | null {
  return fieldKindOf(labelOf(label).name);
}

function plain(label: string): string {
  return label.replace(/\s+/g, '').replace(/[:：]$/, '');
}
