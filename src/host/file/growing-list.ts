import { childOf, childrenOf, startTag, unclosed, withAttribute, type Element, type TextEdit } from './xml';

/** A counted list of an XML part (`<dxfs count="2">…`) that grows at its end. Items keep their numbers, from 0. */
export interface GrowingList {
  readonly items: readonly string[];
  /** Number of the item, which is added where the list does not have it. */
  add(item: string): number;
  /** What has to be edited in the part so that it holds what was added. */
  edits(): readonly TextEdit[];
}

/** Opens the list of that name inside an element; one that is not there would be put behind the last of the elements in `behind`. */
export function growingList(xml: string, parent: Element, name: string, behind: readonly string[]): GrowingList {
  const list = childOf(xml, parent, name);
  const standing = list ? childrenOf(xml, list).map(({ start, end }) => xml.slice(start, end)) : [];
  const items = [...standing];
  return {
    items,
    add: (item) => {
      const found = items.indexOf(item);
      return found >= 0 ? found : items.push(item) - 1;
    },
    edits: () => {
      if (items.length === standing.length) return [];
      const added = items.slice(standing.length).join('');
      return list ? grown(xml, list, items.length, added) : [started(xml, parent, name, behind, added)];
    },
  };
}

function grown(xml: string, list: Element, count: number, added: string): TextEdit[] {
  const tag = withAttribute(startTag(xml, list), 'count', String(count));
  const end = `</${list.prefix}${list.name}>`;
  if (list.selfClosing) return [{ start: list.start, end: list.end, text: `${unclosed(tag)}>${added}${end}` }];
  return [
    { start: list.start, end: list.innerStart, text: tag },
    { start: list.innerEnd, end: list.innerEnd, text: added },
  ];
}

/** Programs write the count, which is optional: a list without one is known as ours and can be taken away again. */
function started(xml: string, parent: Element, name: string, behind: readonly string[], added: string): TextEdit {
  const last = childrenOf(xml, parent).findLast((child) => behind.includes(child.name));
  const at = last?.end ?? parent.innerStart;
  const full = parent.prefix + name;
  return { start: at, end: at, text: `<${full}>${added}</${full}>` };
}
