import type { CSSProperties } from 'react';

/** Declarations by their names; below a selector (“:hover”, “& svg”) or “@media …” those that hold there alone. A number has no unit. */
export type Style = CSSProperties & { readonly [where: `:${string}` | `&${string}` | `@${string}`]: Style };

type Value = string | number | Style;

/** What overrules what: the mouse the keyboard, a press both, and a medium everything. */
const LATER = [/^:hover/, /^:active/, /^@/];

/** Two styles as one: what the second says stands behind the first, in the place of what the first said of the same. */
export function mergedStyle(first: Style, second: Style): Style {
  const merged = new Map(entriesOf(first));
  for (const [name, value] of entriesOf(second)) {
    const before = merged.get(name);
    merged.delete(name);
    merged.set(name, isStyle(value) && isStyle(before) ? mergedStyle(before, value) : value);
  }
  return Object.fromEntries(merged) as Style;
}

/** The rules of CSS that give a style to what a selector finds, in the order in which they have to stand. */
export function rulesOf(selector: string, style: Style): string[] {
  const entries = entriesOf(style);
  const declarations = entries.flatMap(([name, value]) => (isStyle(value) ? [] : [`${hyphenated(name)}:${value}`]));
  const nested = entries.flatMap(([where, value]) => (isStyle(value) ? [{ where, style: value }] : []));
  return [
    ...(declarations.length > 0 ? [`${selector}{${declarations.join(';')}}`] : []),
    ...nested
      .sort((one, other) => rankOf(one.where) - rankOf(other.where))
      .flatMap((part) => nestedRules(selector, part)),
  ];
}

function nestedRules(selector: string, { where, style }: { where: string; style: Style }): string[] {
  if (where.startsWith('@')) return rulesOf(selector, style).map((rule) => `${where}{${rule}}`);
  if (where.startsWith('&')) return rulesOf(where.replace('&', selector), style);
  return rulesOf(selector + (where.includes(',') ? `:is(${where})` : where), style);
}

function rankOf(where: string): number {
  return LATER.findIndex((pattern) => pattern.test(where));
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function entriesOf(style: Style): [string, Value][] {
  return Object.entries(style) as [string, Value][];
}

function isStyle(value: Value | undefined): value is Style {
  return typeof value === 'object';
}
