import { attributesOf } from '../../../host/file/workbook-parts';

/** One tag of an XML text; prefixes are dropped (`x:row` is `row`). `<c/>` both opens and closes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** An element with the elements inside it; texts between tags are not kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The tags of an XML text in their order; comments and declarations are passed over. */
export function* tags(xml: string): Generator<Tag> {
  for (const [, slash, name = '', attributes = '', end] of xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG))
    yield {
      name,
      attributes: Object.fromEntries(attributesOf(attributes)),
      opens: slash === '',
      closes: slash === '/' || end === '/',
    };
}

/**
 * The outermost element of an XML text as a tree.
 *
 * @example
 * elementTree('<font><b/></font>').children[0]?.name //=> 'b'
 */
export function elementTree(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as Element[] };
  const open = [root];
  for (const tag of tags(xml)) {
    if (tag.opens) {
      const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] as Element[] };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
    if (tag.closes && open.length > 1) open.pop();
  }
  return root.children[0] ?? root;
}

/** The first element of that name directly inside, or undefined. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** An attribute of the first element of that name directly inside, or undefined. */
export function childValue(element: Element | undefined, name: string, attribute = 'val'): string | undefined {
  return child(element, name)?.attributes[attribute];
}

/** True where an on/off element such as `<b/>` or `<b val="1"/>` is inside and not switched off. */
export function isOn(element: Element | undefined, name: string): boolean {
  return child(element, name) !== undefined && isTrue(childValue(element, name) ?? '1');
}

/** Reads an XML boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
