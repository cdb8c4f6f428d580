import { join, relative, sep } from 'node:path';
import { entriesBelow } from './folder';

const SPECIAL = /[*?[{]/;

/** What a pattern names, and the folder that it was looked for in. */
export interface Named {
  readonly base: string;
  readonly entries: readonly { readonly path: string; readonly isFolder: boolean }[];
}

/** Whether a path is a pattern, as shells on Windows hand them on. */
export function isPattern(path: string): boolean {
  return SPECIAL.test(path);
}

/** Files and folders that a pattern such as “报送/*.xlsx” names, in the order of their names; a folder that is not there has none. */
export async function namedBy(pattern: string): Promise<Named> {
  const steps = inSlashes(pattern).split('/');
  const fixed = steps.findIndex((step) => SPECIAL.test(step));
  const base = steps.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const expression = expressionOf(steps.slice(fixed).join('/'));
  const below = await entriesBelow(base);
  const entries = below
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
    .filter(({ path }) => expression.test(inSlashes(relative(base, path))))
    .sort((one, other) => one.path.localeCompare(other.path, 'zh-CN'));
  return { base, entries };
}

/** `*` any letters of a name, `?` one, `**` any folders, `[ab]` one of these, `{a,b}` one or the other. Case does not count. */
export function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}/]+\}|[^]/g, translated);
  return new RegExp(`^${source}$`, 'iu');
}

function translated(part: string): string {
  if (part === '**/') return '(?:[^/]+/)*';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.length > 2 && part.startsWith('['))
    return `[${part.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`;
  if (part.length > 2 && part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
  return literal(part);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function inSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
