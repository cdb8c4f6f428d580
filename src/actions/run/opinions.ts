import { lastingName } from '../../core/comparison/project';
import { areaOf, placeOf } from '../../core/sheet/address';
import type { FileReport, FormReport, RunReport } from '../report-schema';
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
  readonly remarks: Remark[];
  /** Rules that could not check the form, by name. */
  readonly unchecked: { readonly rule: string; readonly reason: string }[];
}

/** A sheet that is almost a form, and what it lacks. */
export type Unrecognised = FileReport['nearMisses'][number] & Pick<FileReport, 'path'>;

/**
 * 审核意见 on one unit: its forms, files and sheets that could not be checked, and what speaks for sending back (退回) or passing (通过);
 * `open` where nothing does, for not all was checked.
 */
export interface UnitOpinion {
  readonly unit: string;
  readonly forms: readonly FormOpinion[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly unrecognised: readonly Unrecognised[];
  readonly conclusion: 'pass' | 'send-back' | 'open';
}

/** Collects what a reviewer would send to every unit of a run. */
export interface Opinions {
  add(file: FileReport): void;
  /** In the order in which units first came; findings across files are those of the whole run. */
  byUnit(acrossFiles: NonNullable<RunReport['acrossFiles']>): UnitOpinion[];
}

interface Collected {
  readonly unit: string;
  readonly forms: FormOpinion[];
  readonly unread: UnitOpinion['unread'][number][];
  readonly unrecognised: Unrecognised[];
}

/**
 * Forms go by the unit that they name; those that name none, and files that could not be checked, by their file. A sheet that is almost a
 * form may be of any unit of its file.
 */
export function opinions(): Opinions {
  const units = new Map<string, Collected>();
  const unitOf = (name: string): Collected => {
    const key = lastingName(name) || name;
    const known = units.get(key) ?? { unit: name.trim(), forms: [], unread: [], unrecognised: [] };
    units.set(key, known);
    return known;
  };
  return {
    add({ path, error, forms, findings, notChecked, nearMisses }) {
      if (error) unitOf(fileName(path)).unread.push({ path, reason: error.message });
      for (const form of forms) {
        const across = findings.filter((finding) => formOf(finding, forms) === form);
        const { sheet, range, title, year, projectName, unit } = form;
        const remarks = [...form.findings, ...across].flatMap(remarkOf);
        const unchecked = notChecked
          .filter((one) => formNotChecked(one, forms) === form)
          .map(({ rule, reason }) => ({ rule: ruleName(rule), reason }));
        const name = projectName ?? title;
        unitOf(unitIn(path, unit)).forms.push({ path, sheet, range, name, title, year, remarks, unchecked });
      }
      const names = forms.length > 0 ? forms.map(({ unit }) => unitIn(path, unit)) : [fileName(path)];
      if (nearMisses.length > 0)
        for (const { unrecognised } of new Set(names.map(unitOf)))
          unrecognised.push(...nearMisses.map((one) => ({ ...one, path })));
    },
    byUnit(acrossFiles) {
      const all = [...units.values()].flatMap((unit) => unit.forms);
      for (const finding of acrossFiles) {
        const ofFile = all.filter(({ path }) => path === finding.path);
        formOf(finding, ofFile)?.remarks.push(...remarkOf(finding));
      }
      return [...units.values()].map((unit) => ({ ...unit, conclusion: conclusionOn(unit) }));
    },
  };
}

/** The form of a file that a finding stands on: of several on one sheet the one whose block holds its cell. */
function formOf<Form extends Pick<FormReport, 'sheet' | 'range'>>(
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
function remarkOf({ severity, code, sheet, cell, message, how, trial, accepted }: Finding): Remark[] {
  if (severity === 'info' || trial || accepted) return [];
  return [{ severity, code, sheet, cell, message, how, chosen: severity === 'error' }];
}

function conclusionOn({ forms, unread, unrecognised }: Collected): UnitOpinion['conclusion'] {
  const hasErrors = forms.some(({ remarks }) => remarks.some(({ severity }) => severity === 'error'));
  if (hasErrors || unread.length > 0) return 'send-back';
  return unrecognised.length > 0 || forms.some(({ unchecked }) => unchecked.length > 0) ? 'open' : 'pass';
}

function unitIn(path: string, unit: string | null): string {
  return unit?.trim() || fileName(path);
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}
