import type { Form, Indicator } from '../../form/form';
import { rememberFor } from '../../sheet/remember';
import { convert, dimensionOf } from '../../value/units';
import { groupOfIndicator } from '../levels';

/** Names of what one unit costs, not of a sum of money. */
const PRICE = /人均|户均|均价|平均|单价|单位成本|标准|每(?:人|户|名|台|套|件|次|天|日|月|亩|公里|平方米|平米)/;

/**
 * The most money that the form speaks of: the budget, or the amount of the whole period where it prints one; in 万元. Remembered per
 * form.
 */
export const ceilingOf = rememberFor(({ budget, funds }: Form): number | null => {
  const amounts = [budget.total, ...funds.flatMap(({ initial, adjusted }) => [initial, adjusted])];
  const given = amounts.filter((amount) => amount !== null);
  return given.length === 0 ? null : Math.max(...given);
});

/** The amount of a cost indicator in 万元; null for anything else, prices per unit (“元/人”) among it. */
function costOf(indicator: Indicator): number | null {
  const { number, unit } = indicator.value;
  if (number === null || unit === null || dimensionOf(unit) !== 'money') return null;
  return groupOfIndicator(indicator) === 'cost' ? convert(number, unit, '万元') : null;
}

/** A cost indicator with its amount in 万元. */
export interface Cost {
  readonly indicator: Indicator;
  readonly amount: number;
}

/** The cost indicators of a form that are amounts; see {@link costOf}. Remembered per form. */
export const costsOf = rememberFor(({ indicators }: Form): readonly Cost[] => {
  const costs: Cost[] = [];
  for (const indicator of indicators) {
    const amount = costOf(indicator);
    if (amount !== null) costs.push({ indicator, amount });
  }
  return costs;
});

/** Whether an indicator's name says that its amount is what one unit costs. */
export function isPrice({ level3 }: Pick<Indicator, 'level3'>): boolean {
  return PRICE.test(level3);
}

/** Whether a cost indicator is stated in money, sums and prices per unit alike. */
export function isMoneyCost(indicator: Indicator): boolean {
  const { number, unit } = indicator.value;
  return (
    groupOfIndicator(indicator) === 'cost' &&
    number !== null &&
    unit !== null &&
    (dimensionOf(unit) === 'money' || unit.includes('元'))
  );
}
