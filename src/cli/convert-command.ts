import { basename } from 'node:path';
import { check, type CheckResult } from '../actions/check';
import { formToFill, isTargetForm, planFillForm, planMonitoring, planSelfEvaluation } from '../actions/convert';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Profile } from '../core/profile/profile';
import type { Workbook } from '../host/host';
import { fillingText } from './filling-text';
import { readBytes, writeBytes } from './files';
import { findFiles, type InputFile } from './inputs';
import { profileFor } from './profile';
import { EXIT, type ExitCode, type Session, type WorkbookFile } from './session';
import { UsageProblem } from './usage-problem';

export interface ConvertOptions {
  /** `self-evaluation`, `monitoring`, or the path of a workbook with the form to fill. */
  readonly to: string;
  readonly out: string;
  readonly sheet?: string;
  readonly year?: number;
  /** Last month of a monitoring form. */
  readonly month?: number;
  readonly policy?: string;
}

/**
 * `jixiao convert`: adds self-evaluation or monitoring forms of a file's target forms to a copy of it (of an .xls file: to a new workbook),
 * or fills a copy of another workbook's form. Throws a UsageProblem where no form fits, a FileProblem or a HostError where a file cannot be read, changed or saved.
 */
export async function convertCommand(session: Session, path: string, options: ConvertOptions): Promise<ExitCode> {
  const profile = profileFor(options.policy);
  const inputs = await findFiles([path]);
  const source = await open(session, path);
  const result = await check(source, profile, options.sheet);
  const isFile = /\.xls[xm]?$/i.test(options.to);
  if (isFile) return fill(session, result, profile, inputs, options);
  const forms = formsOf(result, isTargetForm, options);
  const host = source.capabilities.structure ? source : await session.create(basename(options.out));
  const workbook = await host.read();
  const plan = planNewForms(workbook, forms, profile, options);
  await host.apply(plan);
  if (host !== source) await host.apply(withoutSheets(workbook));
  await writeBytes(options.out, host.bytes(), inputs);
  session.print(`已生成 ${options.out}：${forms.length} 张表\n${sheetLines(plan)}`);
  return EXIT.fine;
}

async function open(session: Session, path: string): Promise<WorkbookFile> {
  return session.open(await readBytes(path), basename(path));
}

function planNewForms(
  workbook: Workbook,
  forms: readonly Form[],
  profile: Profile,
  { to, year, month }: ConvertOptions,
): Plan {
  if (to === 'self-evaluation') return planSelfEvaluation(workbook, forms, profile, year);
  if (to !== 'monitoring')
    throw new UsageProblem(`--to 应为 self-evaluation、monitoring，或要填的 .xlsx 文件，现为“${to}”。`);
  const months = month === undefined ? {} : { month };
  return planMonitoring(workbook, forms, year === undefined ? months : { ...months, year });
}

/** Fills the form of another workbook from the only form of the source. */
async function fill(
  session: Session,
  { forms }: CheckResult,
  profile: Profile,
  inputs: readonly InputFile[],
  { to, out }: ConvertOptions,
): Promise<ExitCode> {
  const [source, another] = forms;
  if (!source) throw new UsageProblem('文件里没有识别出绩效表，没有可填的内容。');
  if (another) throw new UsageProblem(`文件里有 ${forms.length} 张绩效表，请用 --sheet 写明用哪一张工作表。`);
  const host = await open(session, to);
  const { workbook, forms: targets } = await check(host, profile);
  const target = formToFill(
    targets.map(({ form }) => form),
    source.form,
  );
  if (!target) throw new UsageProblem(`“${to}”里没有可填的表：要有一张同一项目的表，或只有一张没有填项目名称的空表。`);
  const filling = planFillForm(workbook, target, source.form);
  if (filling.plan.changes.length > 0) await host.apply(filling.plan);
  await writeBytes(out, host.bytes(), [...inputs, ...(await findFiles([to]))]);
  session.print(`已生成 ${out}\n${fillingText(filling)}`);
  return EXIT.fine;
}

function formsOf(
  { forms }: CheckResult,
  isWanted: (form: Form) => boolean,
  { sheet }: ConvertOptions,
): readonly Form[] {
  const wanted = forms.map(({ form }) => form).filter(isWanted);
  if (wanted.length > 0) return wanted;
  const where = sheet === undefined ? '文件里' : `工作表“${sheet}”上`;
  throw new UsageProblem(`${where}没有识别出绩效目标表，没有可以转换的内容。`);
}

/** Takes the sheets away that a new workbook begins with. */
function withoutSheets({ sheets }: Workbook): Plan {
  return { title: '', changes: sheets.map(({ name }) => ({ do: 'deleteSheet', sheet: name })) };
}

function sheetLines({ changes }: Plan): string {
  return changes.map((change) => ('sheet' in change ? `  ${change.sheet}\n` : '')).join('');
}
