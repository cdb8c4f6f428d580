/** A piece of a number format: placeholders for digits, a percent sign, or text that is printed as it stands. */
export interface FormatPart {
  readonly kind: 'digits' | 'percent' | 'literal';
  readonly text: string;
}

const PART =
  /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(general|[0#?][0#?.,]*|\.[0#?]+)|(%)|([^"\\_*[\]%])/gi;

/**
 * Pieces of one section of a number format; colours, conditions, locales and padding are left out.
 *
 * @example
 * partsOf('[Red]0.0"万元"') //=> [{ kind: 'digits', text: '0.0' }, { kind: 'literal', text: '万元' }]
 */
export function partsOf(section: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  for (const [, quoted, escaped, currency, digits, percent, other] of section.matchAll(PART)) {
    if (digits) parts.push({ kind: 'digits', text: digits });
    else if (percent) parts.push({ kind: 'percent', text: '%' });
    else parts.push({ kind: 'literal', text: quoted ?? escaped ?? currency ?? other ?? '' });
  }
  return parts;
}
