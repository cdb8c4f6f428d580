import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles that a workbook of our own begins with: one font, one plain cell. */
export const PLAIN_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A sheet of a new workbook: its name and the text of its part. */
export interface SheetXml {
  readonly name: string;
  readonly xml: string;
}

/** The bytes of a workbook of these sheets; `more` stands behind their list in `workbook.xml`. */
export function newPackage(sheets: readonly SheetXml[], styles: string, more = ''): Uint8Array {
  const names = sheets.map(({ name }) => name);
  const parts = {
    ...partsAround(names, styles, more),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [sheetPart(at), xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(headed(text))])));
}

/** A sheet that comes piece by piece. */
export interface SheetPieces {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** A part that hangs on a sheet, with its content type where its name does not tell it. */
export interface HangingPart {
  readonly path: string;
  readonly text: string;
  readonly type?: string;
}

/** The same for sheets that come piece by piece, and parts that hang on them; bytes go out as they come about. */
export function streamPackage(
  sheets: readonly SheetPieces[],
  {
    styles,
    more,
    hanging,
  }: { readonly styles: string; readonly more: string; readonly hanging: readonly HangingPart[] },
  write: (bytes: Uint8Array) => void,
): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const add = (path: string, pieces: Iterable<string>): void => {
    const part = new ZipDeflate(path, { level: LEVEL });
    zip.add(part);
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(NOTHING, true);
  };
  const names = sheets.map(({ name }) => name);
  const types = hanging.map(({ path, type }) => (type === undefined ? '' : override(path, type))).join('');
  for (const [path, text] of Object.entries(partsAround(names, styles, more, types))) add(path, [headed(text)]);
  for (const { path, text } of hanging) add(path, [text]);
  for (const [index, { pieces }] of sheets.entries()) add(sheetPart(index), pieces);
  zip.end();
}

const LEVEL = 6;
const NOTHING = new Uint8Array(0);

/** Where the sheet of that number, from 0, lies in the package. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Every part of a workbook but its sheets. */
function partsAround(
  names: readonly string[],
  styles: string,
  more: string,
  moreTypes = '',
): Readonly<Record<string, string>> {
  const listed = (entry: (name: string, number: number) => string): string =>
    names.map((name, index) => entry(name, index + 1)).join('');
  const types = listed((_, number) => ours(`worksheets/sheet${number}`, 'worksheet'));
  const entries = listed(
    (name, number) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const relations = listed((_, number) => relation(number, 'worksheet', `worksheets/sheet${number}`));
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${ours('workbook', 'sheet.main')}${types}${ours('styles', 'styles')}${moreTypes}</Types>`,
    '_rels/.rels': relationships(relation(1, 'officeDocument', 'xl/workbook')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries}</sheets>${more}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relations + relation(names.length + 1, 'styles', 'styles')),
    'xl/styles.xml': styles,
  };
}

function headed(text: string): string {
  return text.startsWith('<?xml') ? text : HEAD + text;
}

function ours(part: string, type: string): string {
  return override(`xl/${part}.xml`, `${TYPES}.${type}+xml`);
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

function relationships(inner: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${RELATIONS}/${type}" Target="${target}.xml"/>`;
}
