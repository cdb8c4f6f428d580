import type { Form } from '../form/form';

const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** A name for the sheet of a form made from another: what it is, and of which project or unit, without what sheet names must not hold. */
export function sheetNameFor({ projectName, unit, sheet }: Form, what: string): string {
  const whose = (projectName ?? unit ?? sheet).replace(/\s+/g, '').replace(FORBIDDEN, '').replace(/'+$/, '');
  return `${what}-${whose}`.slice(0, LONGEST);
}
