import type { Form } from '../../form/form';
import { bareName } from '../text';

const KNOWN = new WeakMap<readonly Form[], ReadonlyMap<string, string>>();

/** Units that indicators of a workbook carry, by bare name; the first that is given counts. Worked out once for all forms. */
export function unitsByName(forms: readonly Form[]): ReadonlyMap<string, string> {
  const known = KNOWN.get(forms) ?? collect(forms);
  KNOWN.set(forms, known);
  return known;
}

function collect(forms: readonly Form[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { level3, value } of forms.flatMap(({ indicators }) => indicators)) {
    const name = bareName(level3);
    if (value.number !== null && value.unit !== null && !units.has(name)) units.set(name, value.unit);
  }
  return units;
}
