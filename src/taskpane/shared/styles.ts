import { mergedStyle, rulesOf, type Style } from './style-rules';

/** What a class was made of, and the class that several of them together have become. */
const STYLES = new Map<string, Style>();
const MERGED = new Map<string, string>();

/** Classes for styles, by name; they are written into the page when they are asked for first. */
export function makeStyles<Name extends string>(styles: Readonly<Record<Name, Style>>): () => Record<Name, string> {
  let classes: Record<Name, string> | undefined;
  return () => (classes ??= classesOf(styles));
}

/** One class for several, in which a later one overrules an earlier one; what is not a class stands for none. */
export function mergeClasses(...classes: readonly (string | false | undefined)[]): string {
  const names = classes.filter((name) => typeof name === 'string');
  const together = names.join(' ');
  const known = MERGED.get(together);
  if (known !== undefined) return known;
  const merged = classOf(names.map((name) => STYLES.get(name) ?? {}).reduce(mergedStyle, {}));
  MERGED.set(together, merged);
  return merged;
}

function classesOf<Name extends string>(styles: Readonly<Record<Name, Style>>): Record<Name, string> {
  const classes: Partial<Record<Name, string>> = {};
  for (const name in styles) classes[name] = classOf(styles[name]);
  return classes as Record<Name, string>;
}

function classOf(style: Style): string {
  const name = `jx${STYLES.size}`;
  STYLES.set(name, style);
  for (const rule of rulesOf(`.${name}`, style)) sheet().insertRule(rule, sheet().cssRules.length);
  return name;
}

let written: CSSStyleSheet | null = null;

function sheet(): CSSStyleSheet {
  written ??= document.head.appendChild(document.createElement('style')).sheet;
  if (!written) throw new Error('the page takes no styles');
  return written;
}
