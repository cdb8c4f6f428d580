const LONGEST = 40;

/**
 * A sentence with its `{name}` placeholders filled; long quotations (“{name}”) are cut, numbers lose the noise of binary fractions.
 *
 * @example
 * sentence('合计应为 {sum}', { sum: 0.1 + 0.2 }) //=> '合计应为 0.3'
 */
export function sentence(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/(“?)\{(\w+)\}/g, (_placeholder, quote: string, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no data for {${name}} in: ${template}`);
    if (typeof value === 'number') return quote + String(tidy(value));
    return quote + (quote ? shortened(value) : value);
  });
}

/** A number rounded to six decimals, where only the noise of binary fractions stands. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function shortened(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
