import { readFileSync } from 'node:fs';
import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { cellContents } from '../../src/core/rules/cell-contents';
import type { Finding, NotChecked } from '../../src/core/rules/finding';
import { lint } from '../../src/core/rules/lint';
import { areaOf, placeOf } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/host/file/read';

/** A finding that a person looked at: an alarm is true where the form is to be corrected, false where it is right as it stands. */
interface Reviewed {
  readonly rule: string;
  readonly cell: string;
  readonly alarm: 'true' | 'false';
  /** Why it is a false alarm. */
  readonly because?: string;
}

/** Findings by form (“sheet!range”) and workbook, in reading order. A change of this list is a decision, not a repair. */
export const EXPECTED = JSON.parse(readFileSync('test/corpus/expected.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly Reviewed[]>>>
>;

export const WORKBOOKS = Object.keys(EXPECTED);

/** What a check found in the forms of some sheets. */
export interface Checked {
  readonly forms: readonly { readonly form: Form; readonly findings: readonly Finding[] }[];
  readonly acrossForms: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** The sheets of a development workbook; in the folder `typed` as Excel stores them. */
export function sheetsOf(name: string, folder = 'forms'): readonly Sheet[] {
  return readWorkbook(readFileSync(`test/fixtures/${folder}/${name}.xlsx`), name).sheets;
}

/** Recognises and checks sheets under the settings that a new user has. */
export function checkSheets(sheets: readonly Sheet[]): Checked {
  const forms = sheets.flatMap((sheet) => recognise(sheet).forms);
  const { byForm, acrossForms, notChecked } = lint(forms, DEFAULT_PROFILE, { contents: cellContents(sheets) });
  return { forms: forms.map((form, index) => ({ form, findings: byForm[index] ?? [] })), acrossForms, notChecked };
}

/** Whether a cell lies in a range, both in A1 notation. */
export function isInside(cell: string, range: string): boolean {
  const { row, column } = placeOf(cell);
  const { top, left, bottom, right } = areaOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}
