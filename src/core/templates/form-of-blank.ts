import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import type { BlankForm } from './blank-form';
import { sheetOfBlank } from './sheet-of-blank';

/** The form that a drawn layout is recognised as; throws an Error where it is none, which the layouts' tests rule out. */
export function formOfBlank(blank: BlankForm): Form {
  const [form] = recognise(sheetOfBlank(blank)).forms;
  if (!form) throw new Error(`${blank.id} is not recognised`);
  return form;
}
