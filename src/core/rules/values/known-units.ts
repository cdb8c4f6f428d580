import type { Form } from '../../form/form';
import { rememberFor } from '../../sheet/remember';
import { bareName } from '../text';

/** Units that indicators of a workbook carry, by bare name; the first that is given counts. Worked out once for all forms. */
export const unitsByName = rememberFor((forms: readonly Form[]): ReadonlyMap<string, string> => {
  const units = new Map<string, string>();
  for (const { level3, value } of forms.flatMap(({ indicators }) => indicators)) {
    const name = bareName(level3);
    if (value.number !== null && value.unit !== null && !units.has(name)) units.set(name, value.unit);
  }
  return units;
});
