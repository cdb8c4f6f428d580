import { blankForms } from '../actions/catalogue';
import { planBlankForm } from '../actions/insert';
import { nameOfLayout } from '../actions/template-names';
import { newWorkbook } from './new-workbook';
import { EXIT, type ExitCode, type Session } from './session';
import { said } from './usage/language';
import { UsageProblem } from './usage-problem';
import { writeBytes } from './written-file';

/** `jixiao template --list`: the blank forms on offer, as lines or as JSON `[{ id, name }]`. */
export function listTemplates(session: Session, format: 'text' | 'json'): ExitCode {
  const forms = blankForms().map((form) => ({ id: form.id, name: nameOfLayout(form) }));
  const lines = forms.map(({ id, name }) => `${id}  ${name}\n`).join('');
  session.print(format === 'json' ? `${JSON.stringify(forms, null, 2)}\n` : lines);
  return EXIT.fine;
}

/** `jixiao template ID --out FILE`: a workbook with one blank form. Throws a UsageProblem for an unknown id, a FileProblem where it cannot be saved. */
export async function templateCommand(session: Session, id: string, path: string): Promise<ExitCode> {
  const known = blankForms().map((form) => form.id);
  if (!known.includes(id)) throw new UsageProblem(({ noBlankForm }) => noBlankForm(id, known));
  const host = await newWorkbook(session, path, (empty) => planBlankForm(empty, id));
  await writeBytes(path, host.bytes(), []);
  session.print(`${said.answers.made(path)}\n`);
  return EXIT.fine;
}
