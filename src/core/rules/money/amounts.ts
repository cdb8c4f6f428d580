import type { Form } from '../../form/form';
import { inMoneyUnit } from '../../form/money';
import type { CellContent } from '../../plan/plan';
import { tidy } from '../sentence';

/**
 * An amount in 万元 as a number in the unit that the form is filled in.
 *
 * @example
 * inFormUnit({ moneyUnit: { unit: '元', cell: null } }, 3.6) //=> 36000
 */
export function inFormUnit({ moneyUnit }: Pick<Form, 'moneyUnit'>, amount: number): number {
  return tidy(inMoneyUnit(moneyUnit, amount));
}

/** Whether two amounts in 万元 differ by more than the tolerance, which counts in the unit of the form. */
export function differ(form: Pick<Form, 'moneyUnit'>, one: number, other: number, tolerance: number): boolean {
  return Math.abs(inFormUnit(form, one) - inFormUnit(form, other)) > tolerance + 1e-9;
}

/** An amount in 万元 as the content of a cell of the form. */
export function amountContent(form: Pick<Form, 'moneyUnit'>, amount: number): CellContent {
  return { number: inFormUnit(form, amount) };
}

/** The sum of the amounts that are there; null where none is. */
export function sumOf(amounts: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const amount of amounts) if (amount !== null) sum = (sum ?? 0) + amount;
  return sum === null ? null : tidy(sum);
}

/**
 * A share as a percentage with at most two decimals.
 *
 * @example
 * percent(0.95238) //=> '95.24%'
 */
export function percent(share: number): string {
  return `${tidy(Math.round(share * 1e4) / 100)}%`;
}
