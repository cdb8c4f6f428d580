import type { Form, MoneyUnitName } from '../core/form/form';
import { withMoneyUnit } from '../core/profile/money-units';
import type { Profile } from '../core/profile/profile';

/** Units that amounts can be filled in, the usual first. */
export const MONEY_UNITS: readonly MoneyUnitName[] = ['万元', '元', '千元', '亿元'];

/** A profile by which a form's amounts are read in a unit that a person chose; null reads them as the sheet says again. */
export function chooseMoneyUnit(
  { moneyUnits }: Profile,
  form: Form,
  unit: MoneyUnitName | null,
): Pick<Profile, 'moneyUnits'> {
  return { moneyUnits: withMoneyUnit(moneyUnits, form, unit) };
}
