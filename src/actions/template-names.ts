import { wording } from './wording';

/** What a layout or a blank form is called in the language in use, with the name that it has on paper. */
export function nameOfLayout({ id, name }: { readonly id: string; readonly name: string }): string {
  return withOwnName(wording.layouts[id], name);
}

/** What a field of the library is called in the language in use, with its own name; own entries have none but theirs. */
export function nameOfField(field: string): string {
  return withOwnName(wording.fields[field], field);
}

function withOwnName(translated: string | undefined, name: string): string {
  return translated === undefined ? name : wording.reports.bracketed(translated, name);
}
