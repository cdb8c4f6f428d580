import { HostError } from '../host';
import { removeDrawings } from './charts';
import type { PackageEditor } from './package-editor';
import { namesIn } from '../../core/plan/reference-text';
import { attributesOf, relationshipsPart, unescapeXml } from './workbook-parts';
import {
  applyEdits,
  childOf,
  childrenOf,
  escapeXml,
  rawAttribute,
  rootOf,
  startTag,
  withAttribute,
  type Element,
  type TextEdit,
} from './xml';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Attributes that tell a sheet by its place among the sheets. */
const BY_ORDER = ['localSheetId', 'activeTab', 'firstSheet'];
const FORMULA_TEXT = /<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName)\b[^<>]*>([^<]+)</g;

/** Puts a sheet with that part's text behind the others. */
export function addSheet(editor: PackageEditor, name: string, xml: string): void {
  const part = freePart(editor);
  const id = `rIdJixiao${/\d+/.exec(part)?.[0] ?? ''}`;
  const workbook = editor.workbook();
  const numbers = editor.sheets().map((sheet) => Number(sheet.id));
  const entry = `name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}"`;
  editor.set(part, xml);
  editor.declare(part, SHEET_TYPE);
  append(
    editor,
    relationshipsPart(workbook),
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${RELATION}/worksheet" Target="/${part}"/>`,
  );
  append(
    editor,
    workbook,
    (prefix) => `<${prefix}sheet ${entry} ${idPrefix(editor.text(workbook))}:id="${id}"/>`,
    'sheets',
  );
}

/** Takes a sheet away; throws `would-break` where it is the only one or formulas elsewhere refer to it. */
export function deleteSheet(editor: PackageEditor, name: string): void {
  const sheets = editor.sheets();
  const part = sheets.find((sheet) => sheet.name === name)?.part;
  if (part === undefined) throw new HostError('item-gone', { sheet: name });
  if (sheets.length === 1) throw new HostError('would-break', { sheet: name, detail: 'only-sheet' });
  removeDrawings(editor, part);
  const workbook = editor.workbook();
  const left = withoutEntry(editor.text(workbook), name);
  const elsewhere = [...editor.parts.keys()].filter((other) => other !== part && /^xl\/.*\.xml$/.test(other));
  if (elsewhere.some((other) => mentions(other === workbook ? left : editor.text(other), name)))
    throw new HostError('would-break', { sheet: name, detail: 'referred-to' });
  editor.set(workbook, left);
  editor.remove(part);
}

/** Prefix that `workbook.xml` writes relationship ids with. */
function idPrefix(workbook: string): string {
  return /<(?:[\w.-]+:)?sheet\s[^<>]*?\s([\w.-]+):id=/.exec(workbook)?.[1] ?? 'r';
}

function freePart(editor: PackageEditor): string {
  let number = 1;
  while (editor.parts.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

/** Appends an entry to the root of a part, or to the list of that name in it. */
function append(editor: PackageEditor, part: string, entry: (prefix: string) => string, list?: string): void {
  const xml = editor.text(part);
  const root = rootOf(xml);
  const parent = list === undefined ? root : (childOf(xml, root, list) ?? root);
  editor.set(part, applyEdits(xml, [{ start: parent.innerEnd, end: parent.innerEnd, text: entry(root.prefix) }]));
}

function mentions(xml: string, sheet: string): boolean {
  return [...xml.matchAll(FORMULA_TEXT)].some(([, text = '']) =>
    namesIn(unescapeXml(text)).some(
      (name) => typeof name !== 'string' && name.sheet?.toLowerCase() === sheet.toLowerCase(),
    ),
  );
}

/** `workbook.xml` without a sheet's entry and its own names; what tells sheets by their order is counted anew. */
function withoutEntry(workbook: string, name: string): string {
  const root = rootOf(workbook);
  const list = (element: string): readonly Element[] => {
    const found = childOf(workbook, root, element);
    return found ? childrenOf(workbook, found) : [];
  };
  const sheets = list('sheets');
  const index = sheets.findIndex((entry) => attributesOf(startTag(workbook, entry)).get('name') === name);
  const names = list('definedNames');
  const own = names.filter((entry) => orderIn(workbook, entry, 'localSheetId') === index);
  const lists = childrenOf(workbook, root).filter((child) => child.name === 'definedNames');
  const gone = [...sheets.slice(index, index + 1), ...(own.length === names.length ? lists : own)];
  const counted = [...names, ...list('bookViews')].filter((entry) => !own.includes(entry));
  return applyEdits(workbook, [
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
    ...counted.map((entry) => countedAnew(workbook, entry, index)),
  ]);
}

function countedAnew(xml: string, entry: Element, deleted: number): TextEdit {
  const tag = startTag(xml, entry);
  const text = BY_ORDER.reduce((edited, attribute) => {
    const order = orderIn(xml, entry, attribute);
    return order > deleted || (order === deleted && order > 0)
      ? withAttribute(edited, attribute, String(order - 1))
      : edited;
  }, tag);
  return { start: entry.start, end: entry.start + tag.length, text };
}

/** Place among the sheets that an attribute tells, -1 where the element does not have it. */
function orderIn(xml: string, entry: Element, attribute: string): number {
  return Number(rawAttribute(startTag(xml, entry), attribute) ?? -1);
}
