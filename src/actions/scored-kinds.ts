import type { Form } from '../core/form/form';

/** Whether scores can be computed for a form: only self-evaluation forms have actual values and points. */
export function isScored({ kind }: Pick<Form, 'kind'>): boolean {
  return kind === 'project-self-evaluation' || kind === 'department-self-evaluation';
}
