import type { CellContent } from '../../core/plan/plan';
import { addressOf } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import type { BlankForm } from '../../core/templates/blank-form';
import { HostError } from '../host';
import { addChart } from './charts';
import { drawnSheet } from './draw-sheet-xml';
import { withMerge, withoutMerge } from './merges-xml';
import type { Package } from './package';
import { PackageEditor } from './package-editor';
import { editStyles, writeContents, type CellWrite } from './patch';
import { repeatRow } from './print-titles';
import { readPackage } from './read-package';
import { withoutSharedFormulas } from './shared-formulas';
import { addSheet, deleteSheet } from './sheet-list';
import { mentionsSheet, shiftRows } from './shift-parts';
import type { Structure } from './stages';

/**
 * The package after a structural change; `sheets` are the package's as read. Throws `protected-sheet`, `item-gone`, or `would-break` where
 * something in the file could not follow the change.
 */
export function changeStructure(parts: Package, sheets: readonly Sheet[], change: Structure): Package {
  const editor = new PackageEditor(parts);
  switch (change.do) {
    case 'addSheet':
      return drawSheet(editor, change.sheet, change.blank);
    case 'deleteSheet':
      deleteSheet(editor, change.sheet);
      break;
    case 'insertRows':
    case 'deleteRows':
      assertOpen(sheets, change.sheet);
      writeOutFormulas(editor, sheets, change.sheet);
      shiftRows(editor, { ...change, do: change.do });
      break;
    default:
      assertOpen(sheets, change.range.sheet);
      editMerges(editor, change);
  }
  return editor.parts;
}

function editMerges(editor: PackageEditor, change: Structure & { do: 'merge' | 'unmerge' }): void {
  const { sheet, range } = change.range;
  const part = editor.sheets().find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new HostError('item-gone', { sheet });
  const xml = editor.text(part);
  editor.set(part, change.do === 'merge' ? withMerge(xml, sheet, range) : withoutMerge(xml, range));
}

function assertOpen(sheets: readonly Sheet[], name: string): void {
  if (sheets.find((sheet) => sheet.name === name)?.protected) throw new HostError('protected-sheet', { sheet: name });
}

/** Shared formulas are told by their distance from the first cell, which rows between them would change. */
function writeOutFormulas(editor: PackageEditor, sheets: readonly Sheet[], shifted: string): void {
  for (const { name, part } of editor.sheets()) {
    const sheet = sheets.find((read) => read.name === name);
    const xml = editor.text(part);
    if (sheet && (name === shifted || mentionsSheet(xml, shifted))) editor.set(part, withoutSharedFormulas(xml, sheet));
  }
}

function drawSheet(editor: PackageEditor, name: string, blank: BlankForm | undefined): Package {
  editStyles(editor, (styles) => addSheet(editor, name, drawnSheet(blank, styles)));
  const writes = (blank?.cells ?? []).flatMap(({ area, content }): CellWrite[] =>
    isEmpty(content) ? [] : [{ at: { sheet: name, cell: addressOf(area.top, area.left) }, content }],
  );
  const drawn = new PackageEditor(writeContents(editor.parts, readPackage(editor.parts, name).sheets, writes));
  if (blank?.chart) addChart(drawn, name, blank.chart);
  if (blank?.titleRow !== undefined) repeatRow(drawn, name, blank.titleRow);
  return drawn.parts;
}

function isEmpty(content: CellContent): boolean {
  return 'empty' in content;
}
