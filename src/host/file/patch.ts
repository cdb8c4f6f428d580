import type { CellContent, CellRef } from '../../core/plan/plan';
import { placeOf } from '../../core/sheet/address';
import { cellAt, type Sheet } from '../../core/sheet/sheet';
import { HostError } from '../host';
import { withFullCalculation, withoutChained } from './calculation-xml';
import { styleOf, withContent, withoutResult } from './cell-content';
import { editCells, type CellEdit } from './cells-xml';
import { daysBehind, movedDate } from './date-system';
import { dependantsOf } from './dependants';
import type { Package } from './package';
import { PackageEditor } from './package-editor';
import { withOwnFormulas } from './shared-formulas';
import { openStyles, type Styles } from './styles-xml';
import { childrenOf, rootOf } from './xml';

/** What a cell is to hold. */
export interface CellWrite {
  readonly at: CellRef;
  readonly content: CellContent;
  /** Told the number format that the cell had, where the content brings another. */
  readonly onReformat?: (old: string) => void;
}

/**
 * The package with other contents in some cells; of several for one cell the last counts. No part changes but those of the sheets written
 * to, of sheets whose formulas depend on them (stale results go), and where needed styles and calculation. `sheets` are the package's as read.
 */
export function writeContents(parts: Package, sheets: readonly Sheet[], writes: readonly CellWrite[]): Package {
  const editor = new PackageEditor(parts);
  const wanted = new Map(writes.map((write) => [keyOf(write.at), write]));
  const last = [...wanted.values()];
  const changed = last.map(({ at }) => at);
  const stale = dependantsOf(sheets, changed).filter((at) => !wanted.has(keyOf(at)));
  const touched = new Set([...changed, ...stale].map(({ sheet }) => sheet));
  const days = daysBehind(editor.text(editor.workbook()));
  const sheetParts = new Map(editor.sheets().map(({ name, part }) => [name, part]));
  editStyles(editor, (styles) => {
    for (const sheet of sheets.filter(({ name }) => touched.has(name))) {
      const own = last.filter(({ at }) => at.sheet === sheet.name);
      const dropped = stale.filter((at) => at.sheet === sheet.name);
      const part = sheetParts.get(sheet.name) ?? '';
      const xml = withOwnFormulas(editor.text(part), sheet, new Set(own.map(({ at }) => at.cell)));
      const edits = [
        ...own.map((write) => contentEdit(inDaysOfFile(write, sheet, days), sheet, styles)),
        ...dropped.map(staleEdit),
      ];
      editor.set(part, editCells(xml, edits));
    }
  });
  settleCalculation(editor, sheets, last);
  return editor.parts;
}

/** Runs edits that may need new styles, and puts those into the package. */
export function editStyles(editor: PackageEditor, edit: (styles: Styles) => void): void {
  const part = editor.related('styles');
  const styles = openStyles(part === undefined ? '<styleSheet/>' : editor.text(part));
  edit(styles);
  const text = styles.text();
  if (part !== undefined) editor.set(part, text);
  else if (text !== '<styleSheet/>') throw new HostError('not-supported', { detail: 'no-styles' });
}

/** Dates are written as the workbook counts its days. */
function inDaysOfFile(write: CellWrite, sheet: Sheet, days: number): CellWrite {
  const { at, content } = write;
  const { row, column } = placeOf(at.cell);
  const format = content.format ?? cellAt(sheet, row, column)?.format;
  if ('number' in content)
    return { ...write, content: { ...content, number: movedDate(content.number, format, -days) } };
  if ('formula' in content && typeof content.result === 'number')
    return { ...write, content: { ...content, result: movedDate(content.result, format, -days) } };
  return write;
}

/** On a protected sheet only unlocked cells can be written, as in a spreadsheet program. */
function contentEdit({ at, content, onReformat }: CellWrite, sheet: Sheet, styles: Styles): CellEdit {
  return {
    ...placeOf(at.cell),
    replace: (cell) => {
      if (sheet.protected && styles.isLocked(styleOf(cell))) {
        throw new HostError('protected-sheet', { sheet: at.sheet, at: `${at.sheet}!${at.cell}` });
      }
      const before = styleOf(cell);
      const old = styles.formatOf(before);
      if (old !== styles.formatOf(styles.styleFor(before, content))) onReformat?.(old);
      return withContent(cell, content, styles);
    },
  };
}

function staleEdit({ cell }: CellRef): CellEdit {
  return { ...placeOf(cell), replace: withoutResult };
}

/** Where there are formulas, programs are told to compute them; cells that lost theirs leave the calculation chain. */
function settleCalculation(editor: PackageEditor, sheets: readonly Sheet[], writes: readonly CellWrite[]): void {
  const hasFormulas = sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.formula)));
  if (!hasFormulas && !writes.some(({ content }) => 'formula' in content)) return;
  editor.set(editor.workbook(), withFullCalculation(editor.text(editor.workbook())));
  const chain = editor.related('calcChain');
  if (chain === undefined) return;
  const ids = new Map(editor.sheets().map(({ name, id }) => [name, id]));
  const gone = writes
    .filter(({ content }) => !('formula' in content))
    .map(({ at }) => `${ids.get(at.sheet)}!${at.cell}`);
  const left = withoutChained(editor.text(chain), new Set(gone));
  if (childrenOf(left, rootOf(left)).length === 0) editor.remove(chain);
  else editor.set(chain, left);
}

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}
