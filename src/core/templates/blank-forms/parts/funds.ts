import { formulaContent, numberContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';
import { INPUTS } from '../../inputs';
import { amount, sumBelow } from './cells';
import type { Facts } from './head';

/** A row of a fund block, the total first; the budget in 万元. */
export interface FundLine {
  readonly label: string;
  readonly budget: number | null;
}

const HEIGHT = 22;
const NONE = '—';

/** A blank fund block with these rows below the total of the year. */
export function blankFunds(...parts: readonly string[]): FundLine[] {
  return ['年度资金总额', ...parts].map((label) => ({ label, budget: null }));
}

/** The rows of the national forms. */
export const NATIONAL_FUNDS = blankFunds('其中：财政拨款', '上年结转资金', '其他资金');

/** What the fund block of a form is called. */
export function fundsLabel({ of }: Facts): string {
  return of === 'department' ? '年度资金（万元）' : '项目资金（万元）';
}

/** Draws the funds of a self-evaluation form in columns A to I, with execution rate and its score as formulas; returns the row of the rate. */
export function drawExecution(form: Drawing, label: string, lines: readonly FundLine[], points: number): number {
  const row = form.next + 1;
  const rate: RowCell[] = [
    ['G', numberContent(points), 'points', INPUTS.points],
    ['H', rateIn(row), 'percentage', INPUTS.rate],
    ['I', formulaContent(`=IF(COUNT(H${row})=0,"",ROUND(MIN(1,MAX(0,H${row}))*G${row},2))`, ''), 'points'],
  ];
  const none = ['G', 'H', 'I'].map((column): RowCell => [column, NONE, 'number']);
  drawFunds(form, label, lines, ['全年执行数', '分值', '执行率', '得分'], (amountIn, index) => [
    amountIn('F'),
    ...(index === 0 ? rate : none),
  ]);
  return row;
}

/** Draws the funds of a monitoring form in columns A to I, with the rate reached until a month as formulas. */
export function drawProgress(form: Drawing, label: string, lines: readonly FundLine[], until: string): void {
  const headers = [`${until}执行数`, `${until}执行率`, '全年预计执行数', '执行偏差原因'] as const;
  drawFunds(form, label, lines, headers, (amountIn) => [
    amountIn('F'),
    ['G', rateIn(form.next), 'percentage', INPUTS.rate],
    amountIn('H'),
    ['I', '', 'field'],
  ]);
}

/** A cell for an amount that is to be filled in; in the row of the total a formula. */
type AmountIn = (column: string) => RowCell;

function drawFunds(
  form: Drawing,
  label: string,
  lines: readonly FundLine[],
  [f, g, h, i]: readonly [f: string, g: string, h: string, i: string],
  more: (amountIn: AmountIn, index: number) => readonly RowCell[],
): void {
  form.row(
    24,
    [`A:A+${lines.length}`, label, 'label'],
    ['B:C', '', 'header'],
    ['D', '年初预算数', 'header'],
    ['E', '全年预算数', 'header'],
    ['F', f, 'header'],
    ['G', g, 'header'],
    ['H', h, 'header'],
    ['I', i, 'header'],
  );
  const budgets = lines.slice(1).map(({ budget }) => budget);
  lines.forEach(({ label: name, budget }, index) => {
    const isTotal = index === 0;
    const initial = isTotal ? sumBelow(form, 'D', budgets.length, budgets, budget) : amount('D', budget);
    const amountIn: AmountIn = (column) => (isTotal ? sumBelow(form, column, budgets.length) : amount(column));
    form.row(HEIGHT, ['B:C', name, 'label'], initial, amountIn('E'), ...more(amountIn, index));
  });
}

/** Executed (F) of the adjusted budget (E), blank without a budget. */
function rateIn(row: number) {
  return formulaContent(`=IF(OR(N(E${row})=0,COUNT(F${row})=0),"",F${row}/E${row})`, '');
}
