import type { Form, NearMiss } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import type { Profile } from '../core/profile/profile';
import type { Finding, NotChecked } from '../core/rules/finding';
import { lint } from '../core/rules/lint';
import type { Host, Workbook } from '../host/host';

/** A form with what was found in it. */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** What a check found in one workbook. `findings` are those across forms. */
export interface CheckResult {
  readonly workbook: Workbook;
  readonly forms: readonly CheckedForm[];
  readonly nearMisses: readonly NearMiss[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Recognises and checks the sheets of a workbook that has been read, or one sheet of it. */
export function checkWorkbook(workbook: Workbook, profile: Profile, sheetName?: string): CheckResult {
  const sheets = workbook.sheets.filter(({ name }) => sheetName === undefined || name === sheetName);
  const recognitions = sheets.map(recognise);
  const forms = recognitions.flatMap(({ forms }) => forms);
  const { byForm, acrossForms, notChecked } = lint(forms, profile);
  return {
    workbook,
    forms: forms.map((form, index) => ({ form, findings: byForm[index] ?? [] })),
    nearMisses: recognitions.flatMap(({ nearMisses }) => nearMisses),
    findings: acrossForms,
    notChecked,
  };
}

/** 校验工作簿, or 校验本表 with a sheet's name: reads the workbook once and checks it. */
export async function check(host: Host, profile: Profile, sheetName?: string): Promise<CheckResult> {
  return checkWorkbook(await host.read(), profile, sheetName);
}
