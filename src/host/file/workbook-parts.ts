import { remember } from '../../core/sheet/remember';
import { inUsualNotation } from './usual-notation';

/** A worksheet's place in the package; rows of `workbook.xml` in their order. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
  /** The number that other parts know the sheet by. */
  readonly id: string;
}

const TAG = /<(?:[\w.-]+:)?(sheet|Relationship)\b((?:[^<>"']*(?:"[^"<]*"|'[^'<]*')){0,1000}[^<>"']*)>/g;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const LAST_CODE_POINT = 0x10ffff;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML attribute or text node with its character references resolved. */
export function unescapeXml(text: string): string {
  return text.includes('&') ? resolved(text) : text;
}

/** Some programs write every Chinese letter as a reference, and forms repeat their words. */
const resolved = remember((text) =>
  text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    if (hex || decimal) return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    return (name && NAMED[name.toLowerCase()]) ?? whole;
  }),
);

/** No tag of a workbook is nearly as long; an expression that remembers every step of it may have no room for more. */
const LONGEST_TAG = 1_000_000;

/** Attributes of a start tag's inner text, by their names without namespace prefix; none of a tag without end, which only damage makes. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (tag.length > LONGEST_TAG) return attributes;
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name.slice(name.indexOf(':') + 1), unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** Part name that a relationship target means, seen from the part that holds it. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Name of the part that holds a part's relationships: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship with its target as a part name; `type` is the last word of its type's address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relationships of a part whose targets lie inside the package. */
export function relationshipsOf(part: string, xml: string): readonly Relationship[] {
  return [...inUsualNotation(xml).matchAll(TAG)]
    .filter(([, name]) => name === 'Relationship')
    .map(([, , inner = '']) => attributesOf(inner))
    .filter((attributes) => attributes.get('TargetMode') !== 'External')
    .map((attributes) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: resolveTarget(part, attributes.get('Target') ?? ''),
    }));
}

/**
 * Worksheets of a package in the order of the workbook. `read` gives a part's text, undefined where the package lacks it; chart and
 * dialog sheets are left out.
 */
export function sheetParts(read: (part: string) => string | undefined): readonly SheetPart[] {
  const workbook = workbookPart(read);
  const relationships = relationshipsOf(workbook, read(relationshipsPart(workbook)) ?? '');
  const targets = new Map(
    relationships.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  return [...inUsualNotation(read(workbook) ?? '').matchAll(TAG)]
    .filter(([, name]) => name === 'sheet')
    .map(([, , inner = '']) => attributesOf(inner))
    .map((attributes) => ({
      name: attributes.get('name') ?? '',
      part: targets.get(attributes.get('id') ?? '') ?? '',
      hidden: /hidden/i.test(attributes.get('state') ?? ''),
      id: attributes.get('sheetId') ?? '',
    }))
    .filter(({ part }) => part !== '');
}

/** Name of the workbook's own part, as the package's root relationships give it. */
export function workbookPart(read: (part: string) => string | undefined): string {
  const roots = relationshipsOf('', read('_rels/.rels') ?? '');
  return roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}
