import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FORMS } from './workbench';

/** The user's own conditional format: red text where points are below 15. */
const OWN_RULE =
  '<conditionalFormatting sqref="G14:G20"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>15</formula></cfRule></conditionalFormatting>';
const OWN_LOOK = '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>';

/** A part that no program of ours knows. */
export const STRANGE_PART = 'customXml/item1.xml';
const STRANGE = '<?xml version="1.0" encoding="UTF-8"?><archive xmlns="urn:example:archive" number="2021-117"/>';

/** Writes a filled self-evaluation form to which its user has added things of their own; returns its path. */
export function writeOwnWorkbook(folder: string): string {
  const parts = unzipSync(readFileSync(join(FORMS, 'changji.xlsx')));
  edit(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</mergeCells>', `</mergeCells>${OWN_RULE}`));
  edit(parts, 'xl/styles.xml', (xml) => xml.replace('<dxfs count="0"/>', OWN_LOOK));
  parts[STRANGE_PART] = strToU8(STRANGE);
  const path = join(folder, '自评表（报送）.xlsx');
  writeFileSync(path, zipSync(parts));
  return path;
}

/** Writes the same form with its first sheet protected and no cell unlocked; returns its path. */
export function writeProtectedWorkbook(folder: string): string {
  const parts = unzipSync(readFileSync(join(FORMS, 'changji.xlsx')));
  edit(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
  const path = join(folder, '受保护.xlsx');
  writeFileSync(path, zipSync(parts));
  return path;
}

/** Parts of a workbook file by name, as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`${name} was not changed`);
  parts[name] = strToU8(after);
}
