import { basename } from 'node:path';
import { check, type CheckResult } from '../actions/check';
import { formToFill, planFillForm } from '../actions/convert';
import type { Profile } from '../core/profile/profile';
import { readBytes } from './files';
import { fillingText } from './filling-text';
import { assertNamedAs, extensionFor } from './output-name';
import { EXIT, type ExitCode, type Session } from './session';
import { said } from './usage/language';
import { UsageProblem } from './usage-problem';
import { writeBytes } from './written-file';

interface FillOptions {
  readonly to: string;
  readonly out: string;
  readonly passwords: readonly string[];
}

/** `jixiao convert --to BLANK.xlsx`: fills a copy of another workbook's form from the only form of the source; throws a UsageProblem where none fits. */
export async function fillCommand(
  session: Session,
  { forms }: CheckResult,
  profile: Profile,
  reads: readonly string[],
  { to, out, passwords }: FillOptions,
): Promise<ExitCode> {
  const [source, another] = forms;
  if (!source) throw new UsageProblem(({ nothingToFillFrom }) => nothingToFillFrom());
  if (another) throw new UsageProblem(({ manyToFillFrom }) => manyToFillFrom(forms.length));
  const host = await session.open(await readBytes(to, session.largestFile), basename(to), passwords);
  assertNamedAs(out, extensionFor(host, to));
  const { workbook, forms: targets } = await check(host, profile);
  const target = formToFill(
    targets.map(({ form }) => form),
    source.form,
  );
  if (!target) throw new UsageProblem(({ nothingToFill }) => nothingToFill(to));
  const filling = planFillForm(workbook, target, source.form);
  if (filling.plan.changes.length > 0) await host.apply(filling.plan);
  await writeBytes(out, host.bytes(), [...reads, to]);
  session.print(`${said.answers.made(out)}\n${fillingText(filling)}`);
  return EXIT.fine;
}
