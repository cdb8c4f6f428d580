import { planFillForm } from '../../actions/convert';
import { fillingLines } from '../../actions/filling-lines';
import { takeForm, takenForm } from '../../actions/taken-form';
import { HostError } from '../../host/host';
import { nameWithSheet } from '../shared/form-name';
import { strings } from '../strings';
import { freshForms } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/**
 * 填入已有空表: shows what filling a form, by its key, comes to: the cells, and the rows that found no partner. `source` is the key of
 * another form of this workbook, null the form that was taken along from another one.
 */
export function fillForm(session: Session, target: string, source: string | null): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const { memory, store } = session;
    const from = source === null ? takenForm(memory, store.get().profile)?.form : formOf(source);
    if (!from) throw new HostError('form-gone', { form: strings.templates.takenForm });
    const filling = planFillForm(result.workbook, formOf(target), from);
    preview(session, filling.plan, undefined, fillingLines(filling));
  });
}

/** 带到另一个工作簿: keeps a form, by its key, with the user, so that the pane of another workbook can fill a form from it. */
export function takeAlong(session: Session, key: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const form = formOf(key);
    takeForm(session.memory, result.workbook, form, session.store.get().profile);
    session.store.set({ notice: { kind: 'done', text: strings.notice.taken(nameWithSheet(form)), undo: false } });
  });
}
