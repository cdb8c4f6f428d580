import * as z from 'zod/mini';
import type { Form } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { chosenUnitIn, moneyUnitsSchema } from '../core/profile/money-units';
import type { Profile } from '../core/profile/profile';
import { isOfForm } from '../core/profile/form-id';
import type { Cell, Sheet } from '../core/sheet/sheet';
import { HostError, type Workbook } from '../host/host';
import type { UserMemory } from './profile';
import { sheetOfForm } from './sheet-of-form';
import { readStored } from './stored';

const KEY = 'taken-form';

const cellSchema = z.object({
  value: z.union([z.string(), z.number(), z.boolean()]),
  format: z.optional(z.string()),
  formula: z.optional(z.string()),
});
const areaSchema = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

/** A sheet with one of its forms; rows and cells that are empty stand as null. */
const takenSchema = z.object({
  version: z.literal(1),
  workbook: z.string(),
  range: z.string(),
  units: moneyUnitsSchema,
  sheet: z.object({
    name: z.string(),
    rows: z.array(z.nullable(z.array(z.nullable(cellSchema)))),
    merges: z.array(areaSchema),
  }),
});

/** A form that was taken along from another workbook. */
export interface TakenForm {
  readonly workbook: string;
  readonly form: Form;
}

/**
 * 带到另一个工作簿: keeps a form with the user, to be filled in from elsewhere; the one kept before goes. Throws a HostError where its
 * sheet is gone, and (`not-taken`) where the browser refuses to keep it: what only this page holds does not reach another workbook.
 */
export function takeForm(memory: UserMemory, workbook: Workbook, form: Form, { moneyUnits }: Profile): void {
  const { name, rows, merges } = sheetOfForm(workbook, form);
  const units = moneyUnits.filter((kept) => isOfForm(kept, form));
  const sheet = { name, rows: Array.from(rows, (row) => row && Array.from(row)), merges };
  const taken = { version: 1, workbook: workbook.name, range: form.range, units, sheet };
  try {
    memory.set(KEY, JSON.stringify(taken));
  } catch (cause) {
    memory.remove(KEY);
    throw new HostError('not-taken', {}, { cause });
  }
}

/** The form that was taken along; null where none is, or it cannot be read. */
export function takenForm(memory: UserMemory, { assumedUnit }: Profile): TakenForm | null {
  const taken = readStored(takenSchema, memory.get(KEY));
  if (!taken) return null;
  const { forms } = recognise(sheetOf(taken), chosenUnitIn({ moneyUnits: taken.units, assumedUnit }));
  const form = forms.find(({ range }) => range === taken.range);
  return form ? { workbook: taken.workbook, form } : null;
}

function sheetOf({ sheet: { name, rows, merges } }: z.infer<typeof takenSchema>): Sheet {
  return {
    name,
    hidden: false,
    protected: false,
    rows: rows.map((row) => row?.map(cellOf)),
    merges,
    hiddenRows: new Set(),
  };
}

function cellOf(kept: z.infer<typeof cellSchema> | null): Cell | undefined {
  if (!kept) return undefined;
  const { value, format, formula } = kept;
  return { value, ...(format !== undefined && { format }), ...(formula !== undefined && { formula }) };
}
