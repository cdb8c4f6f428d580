import { basename } from 'node:path';
import { check, type CheckResult } from '../actions/check';
import { type CarryOptions, planCarryForward } from '../actions/carry-forward';
import { isTargetForm, planMonitoring, planSelfEvaluation } from '../actions/convert';
import { layouts, marksToConfirm, planRelayout } from '../actions/relayout';
import { wording } from '../actions/wording';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Profile } from '../core/profile/profile';
import type { Mark, Workbook } from '../host/host';
import { carriedText, relaidText } from './conversion-text';
import { readBytes } from './files';
import { fillCommand } from './fill-command';
import { newWorkbook } from './new-workbook';
import { assertNamedAs, extensionFor } from './output-name';
import { plainText } from './plain-text';
import { readPasswords } from './passwords';
import { chosenProfile, type ProfileOptions } from './profile';
import { said } from './usage/language';
import { EXIT, type ExitCode, type Session } from './session';
import { UsageProblem } from './usage-problem';
import { writeBytes } from './written-file';

export interface ConvertOptions extends ProfileOptions {
  /** `self-evaluation`, `monitoring`, `next-year`, the id of a layout, or the path of a workbook with the form to fill. */
  readonly to: string;
  readonly out: string;
  readonly sheet?: string;
  readonly year?: number;
  /** Last month of a monitoring form. */
  readonly month?: number;
  /** The new budget in 万元 of the one form that is carried to the next year. */
  readonly budget?: number;
  /** The new forms in a workbook of their own, instead of a copy of the file. */
  readonly alone?: boolean;
  readonly passwordFile?: string;
}

/** New forms: the plan that adds them, marks to put on them, and lines that say what to look at. */
interface NewForms {
  readonly plan: Plan;
  readonly marks?: readonly Mark[];
  readonly remarks?: readonly string[];
}

/** Makes new forms of recognised ones. */
interface Conversion {
  /** Only target forms will do. */
  readonly ofTargets: boolean;
  readonly make: (workbook: Workbook, forms: readonly Form[]) => NewForms;
}

/**
 * `jixiao convert`: adds forms made of those of a file to a copy of it (of an .xls file: to a new workbook), or fills a copy of another
 * workbook's form. Throws a UsageProblem where no form fits, a FileProblem or a HostError where a file cannot be read, changed or saved.
 */
export async function convertCommand(session: Session, path: string, options: ConvertOptions): Promise<ExitCode> {
  const { profile } = await chosenProfile(options);
  const isFile = /\.xls[xm]?$/i.test(options.to);
  const conversion = isFile ? null : conversionOf(options, profile);
  const reads = [path, options.passwordFile, options.profile].filter((one) => one !== undefined);
  const passwords = await readPasswords(options.passwordFile);
  const source = await session.open(await readBytes(path, session.largestFile), basename(path), passwords);
  const result = await check(source, profile, options.sheet);
  if (!conversion) return fillCommand(session, result, profile, reads, { ...options, passwords });
  const { plan, marks = [], remarks = [] } = conversion.make(result.workbook, formsFor(conversion, result, options));
  const isCopy = source.capabilities.structure && !options.alone;
  assertNamedAs(options.out, isCopy ? extensionFor(source, path) : '.xlsx');
  const host = isCopy ? source : await newWorkbook(session, options.out, () => plan);
  if (isCopy) await host.apply(plan);
  if (marks.length > 0) await host.mark(marks);
  await writeBytes(options.out, host.bytes(), reads);
  const lines = [...sheetLines(plan), ...remarks].map((line) => `  ${plainText(line)}\n`);
  session.print(`${said.answers.madeSheets(options.out, plan.changes.length)}\n${lines.join('')}`);
  return EXIT.fine;
}

function conversionOf({ to, year, month, budget }: ConvertOptions, profile: Profile): Conversion {
  const inYear = year === undefined ? {} : { year };
  const targets = { ofTargets: true } as const;
  const all = { ofTargets: false } as const;
  if (to === 'self-evaluation')
    return { ...targets, make: (workbook, forms) => selfEvaluations(workbook, forms, profile, year) };
  if (to === 'monitoring') {
    const options = { ...inYear, ...(month !== undefined && { month }) };
    return { ...targets, make: (workbook, forms) => ({ plan: planMonitoring(workbook, forms, options) }) };
  }
  if (to === 'next-year') {
    const options = { ...inYear, ...(budget !== undefined && { budget }) };
    return { ...all, make: (workbook, forms) => nextYear(workbook, forms, options) };
  }
  if (layouts().some(({ id }) => id === to))
    return { ...all, make: (workbook, forms) => inLayout(workbook, forms, to, year) };
  throw new UsageProblem(({ noTarget }) => noTarget(to, layouts()));
}

function selfEvaluations(workbook: Workbook, forms: readonly Form[], profile: Profile, year?: number): NewForms {
  const { plan, notes } = planSelfEvaluation(workbook, forms, profile, year);
  return { plan, remarks: notes.map(({ sheet, text }) => wording.reports.named(sheet, text)) };
}

function nextYear(workbook: Workbook, forms: readonly Form[], options: CarryOptions): NewForms {
  if (options.budget !== undefined && forms.length > 1)
    throw new UsageProblem(({ budgetOfMany }) => budgetOfMany(forms.length));
  const wanted = forms.map((form) => ({ form, ...options }));
  const { plan, carried } = planCarryForward(workbook, wanted);
  return { plan, remarks: carried.flatMap(carriedText) };
}

function inLayout(workbook: Workbook, forms: readonly Form[], layout: string, year?: number): NewForms {
  const planned = planRelayout(workbook, forms, layout, year);
  return { plan: planned.plan, marks: marksToConfirm(planned), remarks: planned.relaid.flatMap(relaidText) };
}

function formsFor({ ofTargets }: Conversion, { forms }: CheckResult, { sheet }: ConvertOptions): readonly Form[] {
  const wanted = forms.map(({ form }) => form).filter((form) => !ofTargets || isTargetForm(form));
  if (wanted.length > 0) return wanted;
  throw new UsageProblem(({ noForm, noFormOn, noTargetForm, noTargetFormOn }) => {
    if (sheet === undefined) return ofTargets ? noTargetForm() : noForm();
    return ofTargets ? noTargetFormOn(sheet) : noFormOn(sheet);
  });
}

function sheetLines({ changes }: Plan): string[] {
  return changes.flatMap((change) => ('sheet' in change ? [change.sheet] : []));
}
