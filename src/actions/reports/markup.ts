/** A piece of a page whose texts are escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and those that turn the direction of what follows: no text of a form needs them. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A piece of a page: what is written in the template stands as it is, every value put into it is escaped unless it is a piece itself.
 *
 * @example
 * html`<b>${'<script>'}</b>`.markup //=> '<b>&lt;script&gt;</b>'
 */
export function html(template: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { markup: template.reduce((page, text, index) => page + markupOf(values[index - 1] ?? null) + text) };
}

function markupOf(value: Part): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

function escaped(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
