import { areaOf, placeOf } from '../../core/sheet/address';
import type { FileReport, FormReport } from '../report-schema';
import { ruleName } from '../rule-list';

type Finding = FormReport['findings'][number];

/** A finding as a reviewer sends it back. */
export interface Remark extends Pick<Finding, 'severity' | 'code' | 'sheet' | 'cell' | 'message' | 'how'> {
  /** Chosen from the start: what the unit has to change. */
  readonly chosen: boolean;
}

/** What a reviewer says of one form; `name` is the project's, or the title of a form without one. */
export interface FormOpinion {
  readonly path: string;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly title: string;
  readonly year: number | null;
  readonly remarks: readonly Remark[];
  /** Rules that could not check the form, by name. */
  readonly unchecked: { readonly rule: string; readonly reason: string }[];
}

/** What is said of a form by its own findings and those across the forms of its file. */
export function opinionOn(form: FormReport, { path, forms, findings, notChecked }: FileReport): FormOpinion {
  const { sheet, range, title, year, projectName } = form;
  const across = findings.filter((finding) => formOf(finding, forms) === form);
  const unchecked = notChecked
    .filter((one) => formNotChecked(one, forms) === form)
    .map(({ rule, reason }) => ({ rule: ruleName(rule), reason }));
  const remarks = [...form.findings, ...across].flatMap(remarkOf);
  return { path, sheet, range, name: projectName ?? title, title, year, remarks, unchecked };
}

/** The form of a file that a finding stands on: of several on one sheet the one whose block holds its cell. */
export function formOf<Form extends Pick<FormReport, 'sheet' | 'range'>>(
  { sheet, cell }: Finding,
  forms: readonly Form[],
): Form | undefined {
  const onSheet = forms.filter((form) => form.sheet === sheet);
  return onSheet.find(({ range }) => cell !== '' && holds(range, cell)) ?? onSheet[0];
}

/** The form that a rule could not check: several may stand on one sheet. */
function formNotChecked(
  { sheet, range }: FileReport['notChecked'][number],
  forms: readonly FormReport[],
): FormReport | undefined {
  const onSheet = forms.filter((form) => form.sheet === sheet);
  return onSheet.find((form) => form.range === range) ?? onSheet[0] ?? forms[0];
}

function holds(range: string, cell: string): boolean {
  const { top, left, bottom, right } = areaOf(range);
  const { row, column } = placeOf(cell);
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What is accepted, on trial or only information is no matter for a unit; warnings are for the reviewer to choose. */
export function remarkOf({ severity, code, sheet, cell, message, how, trial, accepted }: Finding): Remark[] {
  if (severity === 'info' || trial || accepted) return [];
  return [{ severity, code, sheet, cell, message, how, chosen: severity === 'error' }];
}
