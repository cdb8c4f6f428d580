import { relative, sep } from 'node:path';
import { byName } from './by-name';
import { entriesBelow, type Entry } from './folder';

const SPECIAL = /[*?[{]/;

/** What a pattern names, and the folder that it was looked for in. */
export interface Named {
  readonly base: string;
  readonly entries: readonly Entry[];
}

/** Whether a path is a pattern, as shells on Windows hand them on. */
export function isPattern(path: string): boolean {
  return SPECIAL.test(path);
}

/**
 * Files and folders that a pattern such as “报送/*.xlsx” names, in the order of their names, and folders that cannot be read where some of
 * these may lie; a folder that is not there has none.
 */
export async function namedBy(pattern: string): Promise<Named> {
  const steps = inSlashes(pattern).split('/');
  const fixed = steps.findIndex((step) => SPECIAL.test(step));
  const base = steps.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const wanted = steps.slice(fixed);
  const expression = expressionOf(wanted.join('/'));
  const below = await entriesBelow(base);
  const entries = below
    .filter(({ path, kind }) => {
      const way = inSlashes(relative(base, path));
      return kind === 'unread' ? leadsOn(way, wanted) : expression.test(way);
    })
    .sort((one, other) => byName(one.path, other.path));
  return { base, entries };
}

/** Whether what a pattern wants may lie below a folder. */
function leadsOn(way: string, wanted: readonly string[]): boolean {
  if (way === '' || wanted.some((step) => step.includes('**'))) return true;
  const depth = way.split('/').length;
  return depth < wanted.length && expressionOf(wanted.slice(0, depth).join('/')).test(way);
}

/** `*` any letters of a name, `?` one, `**` any folders, `[ab]` one of these, `{a,b}` one or the other. Case does not count. */
export function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?(?:\[[^\][/]*|[^\][/]+)\]|\{[^{}/]+\}|[^]/g, translated);
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
