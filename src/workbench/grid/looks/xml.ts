import { attributesOf } from '../../../host/file/workbook-parts';
import { childrenOf, rootOf, startTag, type Element as Located } from '../../../host/file/xml';

/** An element with the elements inside it; texts between tags are not kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/**
 * The outermost element of an XML text as a tree.
 *
 * @example
 * elementTree('<font><b/></font>').children[0]?.name //=> 'b'
 */
export function elementTree(xml: string): Element {
  return treeOf(xml, rootOf(xml));
}

/** The first element of that name directly inside, or undefined. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** The elements directly inside the first element of that name, which is itself directly inside. */
export function childrenIn(element: Element | undefined, name: string): readonly Element[] {
  return child(element, name)?.children ?? [];
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

function treeOf(xml: string, element: Located): Element {
  return {
    name: element.name,
    attributes: Object.fromEntries(attributesOf(startTag(xml, element))),
    children: childrenOf(xml, element).map((inner) => treeOf(xml, inner)),
  };
}
