import type { Form } from '../form/form';

const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** A name for the sheet of a form made from another: what it is, and of which project or unit. */
export function sheetNameFor({ projectName, unit, sheet }: Form, what: string): string {
  return sheetNameOf(`${what}-${projectName ?? unit ?? sheet}`);
}

/** A text as a sheet may be called, without what sheet names must not hold. */
export function sheetNameOf(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(FORBIDDEN, '')
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, '');
}
