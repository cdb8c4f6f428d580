import type { Form, Indicator } from '../../form/form';
import { rememberLatest } from '../../sheet/remember';
import { convert, dimensionOf } from '../../value/units';
import { indicatorsIn } from '../levels';

/** Names of what one unit costs, not of a sum of money. */
const PRICE = /人均|户均|均价|平均|单价|单位成本|标准|每(?:人|户|名|台|套|件|次|天|日|月|亩|公里|平方米|平米)/;

/**
 * The most money that the form speaks of: the budget, or the amount of the whole period where it prints one; in 万元. Remembered for
 * the form at hand.
 */
export const ceilingOf = rememberLatest(({ budget, funds }: Form): number | null => {
  const amounts = [budget.total, ...funds.flatMap(({ initial, adjusted }) => [initial, adjusted])];
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? Math.max(...known) : null;
});

/** A cost indicator with its amount in 万元. */
export interface Cost {
  readonly indicator: Indicator;
  readonly amount: number;
}

/** The cost indicators of a form that are amounts, which prices per unit (“元/人”) are not. Remembered for the form at hand. */
export const costsOf = rememberLatest((form: Form): readonly Cost[] => {
  const costs: Cost[] = [];
  for (const indicator of indicatorsIn(form, 'cost')) {
    const amount = inTenThousandYuan(indicator);
    if (amount !== null) costs.push({ indicator, amount });
  }
  return costs;
});

/** A sum of money in 万元; null for any other value. */
function inTenThousandYuan({ value: { number, unit } }: Indicator): number | null {
  if (number === null || unit === null || dimensionOf(unit) !== 'money') return null;
  return convert(number, unit, '万元');
}

/** Whether an indicator's name says that its amount is what one unit costs. */
export function isPrice({ level3 }: Pick<Indicator, 'level3'>): boolean {
  return PRICE.test(level3);
}

/** Whether an indicator is stated in money, sums and prices per unit alike. */
export function isInMoney({ value: { number, unit } }: Indicator): boolean {
  return number !== null && unit !== null && (dimensionOf(unit) === 'money' || unit.includes('元'));
}
