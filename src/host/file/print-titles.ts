import type { PackageEditor } from './package-editor';
import { placeInWorkbook } from './workbook-order';
import { applyEdits, childOf, escapeXml, rootOf } from './xml';

/** Has a row of a sheet printed on top of every further page. */
export function repeatRow(editor: PackageEditor, sheet: string, row: number): void {
  const part = editor.workbook();
  const index = editor.sheets().findIndex(({ name }) => name === sheet);
  const reference = `'${sheet.replaceAll("'", "''")}'!$${row}:$${row}`;
  const xml = editor.text(part);
  const root = rootOf(xml);
  const { prefix } = root;
  const name = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(reference)}</${prefix}definedName>`;
  const list = childOf(xml, root, 'definedNames');
  const edit = list
    ? { start: list.innerEnd, end: list.innerEnd, text: name }
    : { ...placeInWorkbook(xml, 'definedNames'), text: `<${prefix}definedNames>${name}</${prefix}definedNames>` };
  editor.set(part, applyEdits(xml, [edit]));
}
