/** An element by its place in the XML text that it was found in: from `start` to `end`, its content from `innerStart` to `innerEnd`. */
export interface Element {
  /** Name without namespace prefix. */
  readonly name: string;
  /** Prefix with its colon, '' where there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  /** True for `<a/>`; both inner places then stand before the closing mark. */
  readonly selfClosing: boolean;
}

/** A replacement of the text from `start` to `end`; both alike insert. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
  readonly selfClosing: boolean;
}

const NAME_END = /[\s/>]/g;
/** An attribute with what stands before it, its name, and its value in either kind of quotes. */
const ATTRIBUTE = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of an XML text; throws a SyntaxError where there is none. */
export function rootOf(xml: string): Element {
  const [root] = elementsIn(xml);
  if (!root) throw new SyntaxError('an XML part without an element');
  return root;
}

/** The outermost elements of an XML text, in order. Throws a SyntaxError where tags do not match. */
export function elementsIn(xml: string): readonly Element[] {
  return elementsBetween(xml, 0, xml.length);
}

/** The elements directly inside an element, in order. Throws a SyntaxError where tags do not match. */
export function childrenOf(xml: string, parent: Element): readonly Element[] {
  return parent.selfClosing ? [] : elementsBetween(xml, parent.innerStart, parent.innerEnd);
}

/** The first element of that name directly inside an element. */
export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  return childrenOf(xml, parent).find((child) => child.name === name);
}

/** Text of an element's start tag, from `<` to `>`. */
export function startTag(xml: string, { start, innerStart, end, selfClosing }: Element): string {
  return xml.slice(start, selfClosing ? end : innerStart);
}

/** Value of an attribute by its full name as written, undefined where the element has none; character references stay. */
export function rawAttribute(tag: string, name: string): string | undefined {
  const match = attributeIn(tag, name);
  return match?.[2] ?? match?.[3];
}

/** A start tag with an attribute set, added at its end, or taken away where `value` is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${value}"`;
  const present = attributeIn(tag, name);
  const open = unclosed(tag);
  if (!present) return open + written + tag.slice(open.length);
  return tag.slice(0, present.index) + written + tag.slice(present.index + present[0].length);
}

/** A start tag without its closing mark and blanks before that: `<a b="c"` of `<a b="c" />`. */
export function unclosed(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}

function attributeIn(tag: string, name: string): RegExpExecArray | undefined {
  for (const match of tag.matchAll(ATTRIBUTE)) if (match[1] === name) return match;
  return undefined;
}

/** Text that stands for itself inside an element or a quoted attribute. Control characters get the escape of ECMA-376 (`_x000B_`). */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;')
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/\r/g, '&#13;');
}

/** The text with all edits made; they may come in any order and must not overlap. Inserts at one place keep their order. */
export function applyEdits(xml: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of ordered) {
    if (start < at) throw new RangeError('overlapping edits of an XML part');
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

function elementsBetween(xml: string, from: number, to: number): Element[] {
  const elements: Element[] = [];
  let opening: Tag | null = null;
  let depth = 0;
  for (let tag = nextTag(xml, from, to); tag; tag = nextTag(xml, tag.end, to)) {
    if (tag.selfClosing) {
      if (depth === 0) elements.push(elementOf(xml, tag, tag));
      continue;
    }
    if (!tag.closing) {
      if (depth++ === 0) opening = tag;
      continue;
    }
    if (--depth < 0 || !opening) throw new SyntaxError('an XML part with a stray end tag');
    if (depth === 0) elements.push(elementOf(xml, opening, tag));
  }
  if (depth !== 0) throw new SyntaxError('an XML part without an end tag');
  return elements;
}

function elementOf(xml: string, opening: Tag, closing: Tag): Element {
  NAME_END.lastIndex = opening.start + 1;
  const name = xml.slice(opening.start + 1, NAME_END.exec(xml)?.index);
  const colon = name.indexOf(':') + 1;
  const inner = opening.selfClosing
    ? { innerStart: opening.end, innerEnd: opening.end }
    : { innerStart: opening.end, innerEnd: closing.start };
  return {
    name: name.slice(colon),
    prefix: name.slice(0, colon),
    start: opening.start,
    ...inner,
    end: closing.end,
    selfClosing: opening.selfClosing,
  };
}

/** The next tag before `to`; comments, instructions and character data are passed over. */
function nextTag(xml: string, from: number, to: number): Tag | null {
  for (let start = xml.indexOf('<', from); start >= 0 && start < to; start = xml.indexOf('<', start)) {
    if (xml.startsWith('<!--', start)) start = after(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) start = after(xml, ']]>', start);
    else if (xml.startsWith('<?', start)) start = after(xml, '?>', start);
    else return tagAt(xml, start);
  }
  return null;
}

function tagAt(xml: string, start: number): Tag {
  let end = start;
  for (let quote = ''; ;) {
    end += 1;
    const letter = xml[end];
    if (letter === undefined) throw new SyntaxError('an XML part that ends inside a tag');
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') break;
  }
  return { start, end: end + 1, closing: xml[start + 1] === '/', selfClosing: xml[end - 1] === '/' };
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`an XML part without ${mark}`);
  return at + mark.length;
}
