import type { Form, NearMiss, Recognition } from '../core/form/form';
import type { CellRef } from '../core/plan/plan';
import type { Acceptance } from '../core/profile/acceptance';
import type { Profile } from '../core/profile/profile';
import { levelOf } from '../core/profile/requirements';
import type { Finding, NotChecked } from '../core/rules/finding';
import { cellContents } from '../core/rules/cell-contents';
import type { FixSources } from '../core/rules/fixes';
import { type Linted, linterOf } from '../core/rules/lint';
import { placeOf } from '../core/sheet/address';
import { fitLevel } from '../core/templates/insertion/fit-level';
import { moveIndicator } from '../core/templates/insertion/move-indicator';
import { planInsertion } from '../core/templates/insertion/plan-insertion';
import { level1Of } from '../core/templates/insertion/standard-levels';
import type { Host, Workbook } from '../host/host';
import { formsOn, judgementOf } from './known-forms';
import { afterRenames } from './renamed-sheets';
import { wording } from './wording';

/** Longest time without giving way to the page, in milliseconds. */
const STEP_MS = 50;

/**
 * A form with what was found in it. `blanks` are the cells still to be filled (待填), from top to bottom; their findings are among
 * `findings` only once the form is to be submitted (按送审校验).
 */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
  readonly blanks: readonly CellRef[];
}

/** What a check found in one workbook. `findings` are those across forms. */
export interface CheckResult {
  readonly workbook: Workbook;
  /** What was checked by: as given, with what is kept about forms of renamed sheets under their new names. */
  readonly checkedBy: Profile;
  readonly forms: readonly CheckedForm[];
  readonly nearMisses: readonly NearMiss[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** Acceptances (已核实) on the checked sheets that no finding answers to any more: what they spoke of has changed or is gone. */
  readonly unmatched: readonly Acceptance[];
}

/** Recognises and checks the sheets of a workbook that has been read, or one sheet of it. */
export function checkWorkbook(workbook: Workbook, profile: Profile, sheetName?: string): CheckResult {
  const steps = checking(workbook, profile, sheetName);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How a check that gives way goes on: `onSheet` is told how far it is; `signal` ends it with the signal's reason. */
export interface Pace {
  readonly onSheet: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** The same, giving way to the page again and again, so that a workbook of hundreds of sheets does not freeze it. */
export async function checkInSteps(
  workbook: Workbook,
  profile: Profile,
  sheetName: string | undefined,
  { onSheet, signal }: Pace,
): Promise<CheckResult> {
  const steps = checking(workbook, profile, sheetName);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < STEP_MS) continue;
    onSheet(step.value.done, step.value.of);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
}

/** How many sheets are read, or forms are checked, of how many. */
interface Step {
  readonly done: number;
  readonly of: number;
}

/** A check that pauses after every sheet that was recognised and every form that was checked. */
function* checking(workbook: Workbook, given: Profile, sheetName?: string): Generator<Step, CheckResult> {
  const profile = afterRenames(workbook, given);
  const sheets = workbook.sheets.filter(({ name }) => sheetName === undefined || name === sheetName);
  const recognitions: Recognition[] = [];
  for (const sheet of sheets) {
    recognitions.push(formsOn(sheet, profile));
    yield { done: recognitions.length, of: sheets.length };
  }
  const forms = recognitions.flatMap((recognition) => recognition.forms);
  const linter = linterOf(forms, profile, { ...fixSources(workbook), words: wording.findings });
  const linted: Linted[] = [];
  for (const form of forms) {
    linted.push(judgementOf(linter, form, profile));
    yield { done: linted.length, of: forms.length };
  }
  const across = linter.acrossForms();
  const judged = [...linted, across];
  return {
    workbook,
    checkedBy: profile,
    forms: forms.map((form, index) => checkedForm(form, linted[index]?.findings ?? [], profile)),
    nearMisses: recognitions.flatMap(({ nearMisses }) => nearMisses),
    findings: across.findings,
    notChecked: judged.flatMap(({ notChecked }) => notChecked),
    unmatched: unmatchedAcceptances(
      judged.flatMap(({ findings }) => findings),
      sheetName,
      profile,
    ),
  };
}

/**
 * Those of rules that are switched off wait for the rule; after a check of one sheet, those of others for a check of the workbook.
 * Acceptances of a sheet that is gone are told of too.
 */
function unmatchedAcceptances(
  findings: readonly Finding[],
  onlySheet: string | undefined,
  profile: Profile,
): Acceptance[] {
  const matched = new Set(findings.flatMap((finding) => finding.accepted ?? []));
  const isChecked = ({ sheet, rule }: Acceptance): boolean =>
    (onlySheet === undefined || sheet === onlySheet) && levelOf(rule, profile) !== 'off';
  return profile.accepted.filter((kept) => isChecked(kept) && !matched.has(kept));
}

/** What rules need for repairs beside the forms: the cells as they stand, and where a missing row would go. */
function fixSources({ sheets }: Workbook): FixSources {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    contents: cellContents(sheets),
    missingRow(form, level2) {
      const sheet = byName.get(form.sheet);
      const level = fitLevel(form, { level1: level1Of(level2), level2 });
      const insertion = sheet && planInsertion(sheet, form, [{ ...level, name: '' }], '');
      return insertion && 'plan' in insertion ? insertion.plan.changes : [];
    },
    movedRow(form, indicator, level2) {
      const sheet = byName.get(form.sheet);
      return sheet ? moveIndicator(sheet, form, indicator, fitLevel(form, { level1: level1Of(level2), level2 })) : [];
    },
  };
}

/** What is only for information speaks of the form as a whole, not of a cell to fill. */
function checkedForm(form: Form, found: readonly Finding[], { forSubmission }: Profile): CheckedForm {
  const blank = found.filter((finding) => finding.blank);
  const toFill = blank.filter(({ severity }) => severity !== 'info');
  const cells = [...new Set(toFill.map(({ cell }) => cell))].filter(Boolean);
  const blanks = cells.map((cell) => ({ sheet: form.sheet, cell })).sort(byPlace);
  return { form, findings: forSubmission ? found : found.filter((finding) => !blank.includes(finding)), blanks };
}

function byPlace(one: CellRef, other: CellRef): number {
  const a = placeOf(one.cell);
  const b = placeOf(other.cell);
  return a.row - b.row || a.column - b.column;
}

/** 校验工作簿, or 校验本表 with a sheet's name: reads the workbook once and checks it. */
export async function check(host: Host, profile: Profile, sheetName?: string): Promise<CheckResult> {
  return checkWorkbook(await host.read(), profile, sheetName);
}
