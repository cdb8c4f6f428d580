import type { Form, Recognition } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { chosenUnitIn } from '../core/profile/money-units';
import type { Profile } from '../core/profile/profile';
import type { Linted, Linter } from '../core/rules/lint';
import type { Sheet } from '../core/sheet/sheet';
import type { Workbook } from '../host/host';

/** What was worked out under some settings. */
interface Known<Result> {
  readonly profile: Profile;
  readonly result: Result;
}

const RECOGNITIONS = new WeakMap<Sheet, Known<Recognition>>();
const JUDGEMENTS = new WeakMap<Form, Known<Linted>>();

/** The forms on a sheet. Remembered as long as sheet and settings are the same, so that an edit elsewhere costs nothing here. */
export function formsOn(sheet: Sheet, profile: Profile): Recognition {
  return remembered(RECOGNITIONS, sheet, profile, () => recognise(sheet, chosenUnitIn(profile)));
}

/** Every form of a workbook. */
export function formsIn({ sheets }: Workbook, profile: Profile): Form[] {
  return sheets.flatMap((sheet) => formsOn(sheet, profile).forms);
}

/** What the rules find in a form, remembered likewise. */
export function judgementOf(linter: Linter, form: Form, profile: Profile): Linted {
  return remembered(JUDGEMENTS, form, profile, () => linter.form(form));
}

function remembered<Key extends object, Result>(
  memory: WeakMap<Key, Known<Result>>,
  key: Key,
  profile: Profile,
  work: () => Result,
): Result {
  const known = memory.get(key);
  if (known?.profile === profile) return known.result;
  const result = work();
  memory.set(key, { profile, result });
  return result;
}
