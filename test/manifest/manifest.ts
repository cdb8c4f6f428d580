import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** An element of the manifest, named without its namespace prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?.*?\?>|<(\/?)(?:\w+:)?(\w+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/gs;
const ATTRIBUTE = /(?:\w+:)?(\w+)="([^"]*)"/g;

/** Reads manifest.xml as a tree; throws where its tags do not match. */
export function readManifest(): Element {
  const open: Element[] = [elementOf('document', '')];
  for (const [, closing, name = '', attributes = '', empty, text] of source().matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`</${name}> closes nothing`);
    if (text !== undefined) parent.text += text.trim();
    if (name === '') continue;
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element = elementOf(name, attributes);
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const root = open[0]?.children[0];
  if (open.length !== 1 || !root) throw new Error('not one root element');
  return root;
}

export function source(): string {
  return readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
}

/** Every element of a name, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** An attribute over all elements that carry it. */
export function valuesOf(element: Element, attribute: string): string[] {
  const own = element.attributes.get(attribute);
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap((child) => valuesOf(child, attribute))];
}

function elementOf(name: string, attributes: string): Element {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
  return { name, attributes: new Map(pairs), children: [], text: '' };
}
