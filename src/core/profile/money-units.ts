import * as z from 'zod/mini';
import type { Form, MoneyUnitName } from '../form/form';
import type { ChosenUnit } from '../form/recognise';
import { formIdOf, formIdSchema, isOfForm } from './form-id';

export const moneyUnitSchema = z.enum(['元', '千元', '万元', '亿元']);

/** Units that people chose for the amounts of single forms, in place of what the sheets say. */
export const moneyUnitsSchema = z.array(z.extend(formIdSchema, { unit: moneyUnitSchema }));

type MoneyUnits = z.infer<typeof moneyUnitsSchema>;

/** How amounts are to be read: `assumedUnit` is for forms that name none. */
export interface UnitSettings {
  readonly moneyUnits: MoneyUnits;
  readonly assumedUnit?: MoneyUnitName | undefined;
}

/** The unit to read a form's amounts in, where settings say otherwise than its sheet. */
export function chosenUnitIn({ moneyUnits, assumedUnit }: UnitSettings): ChosenUnit {
  return (form) => {
    const chosen = moneyUnits.find((kept) => isOfForm(kept, form));
    return chosen?.unit ?? (form.moneyUnit.cell === null ? assumedUnit : undefined);
  };
}

/** The units after a person chose one for a form; null reads it as the sheet says again. */
export function withMoneyUnit(units: MoneyUnits, form: Form, unit: MoneyUnitName | null): MoneyUnits {
  const others = units.filter((kept) => !isOfForm(kept, form));
  return unit === null ? others : [...others, { ...formIdOf(form), unit }];
}
