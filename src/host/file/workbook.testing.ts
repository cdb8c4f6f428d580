import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a small workbook by hand, for tests; everything but the sheets has a default. */
export interface WorkbookParts {
  /** Sheet name → everything inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Everything inside `<styleSheet>`. */
  readonly styles?: string;
  /** Elements that follow `<sheets>` in `workbook.xml`. */
  readonly workbook?: string;
  /** Attributes of a sheet's entry in `workbook.xml`, by its name. */
  readonly states?: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Further parts with their text. */
  readonly more?: Readonly<Record<string, string>>;
  /** Elements that follow the usual ones in `[Content_Types].xml`. */
  readonly types?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" xfId="0"/></cellXfs>';

/** Packs a workbook drawn by hand. */
export function workbookFile(parts: WorkbookParts): Uint8Array {
  const texts = workbookTexts(parts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, strToU8(text)])));
}

function workbookTexts(parts: WorkbookParts): Record<string, string> {
  const names = Object.keys(parts.sheets);
  const sheetParts = names.map((_name, index) => `worksheets/sheet${index + 1}.xml`);
  const entries = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${parts.states?.[name] ?? ''} r:id="rId${index + 1}"/>`,
  );
  const targets = [
    ...sheetParts.map((target, index) => relationship(`rId${index + 1}`, 'worksheet', target)),
    relationship('rIdStyles', 'styles', 'styles.xml'),
    ...(parts.strings ? [relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml')] : []),
  ];
  return {
    '[Content_Types].xml': contentTypes(parts, sheetParts),
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets>${parts.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${parts.styles ?? PLAIN_STYLES}</styleSheet>`,
    ...(parts.strings && {
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${parts.strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    }),
    ...Object.fromEntries(names.map((name, index) => [`xl/${sheetParts[index]}`, worksheet(parts.sheets[name] ?? '')])),
    ...parts.more,
  };
}

function worksheet(inner: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
}

function relationships(entries: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${entries.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function contentTypes(parts: WorkbookParts, sheetParts: readonly string[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const overrides = [
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheetParts.map((part) => override(part, 'worksheet')),
    ...(parts.strings ? [override('sharedStrings.xml', 'sharedStrings')] : []),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE_TYPES}">${defaults}${overrides.join('')}${parts.types ?? ''}</Types>`;
}
