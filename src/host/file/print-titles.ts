import type { PackageEditor } from './package-editor';
import { placeInWorkbook } from './workbook-order';
import { applyEdits, childOf, escapeXml, rootOf } from './xml';

/** Has a row of a sheet printed on top of every further page. */
export function repeatRow(editor: PackageEditor, sheet: string, row: number): void {
  const part = editor.workbook();
  const index = editor.sheets().findIndex(({ name }) => name === sheet);
  const xml = editor.text(part);
  const root = rootOf(xml);
  const { prefix } = root;
  const name = titleName(sheet, index, row, prefix);
  const list = childOf(xml, root, 'definedNames');
  const edit = list
    ? { start: list.innerEnd, end: list.innerEnd, text: name }
    : { ...placeInWorkbook(xml, 'definedNames'), text: `<${prefix}definedNames>${name}</${prefix}definedNames>` };
  editor.set(part, applyEdits(xml, [edit]));
}

/** The name in `workbook.xml` that has a row of a sheet repeated; `index` is the sheet's place in the workbook, from 0. */
export function titleName(sheet: string, index: number, row: number, prefix = ''): string {
  const reference = `'${sheet.replaceAll("'", "''")}'!$${row}:$${row}`;
  return `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(reference)}</${prefix}definedName>`;
}
