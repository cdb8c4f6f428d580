import type { Severity } from '../../core/rules/finding';
import type { Mark, MarkOutcome } from '../host';
import { marksIn, withMarks, withoutMarks } from './marks-xml';
import type { Package } from './package';
import { PackageEditor } from './package-editor';
import { editStyles } from './patch';
import { isProtected } from './read-package';
import { withoutMarkStyles } from './styles-xml';

type Refusal = MarkOutcome['refused'][number];

/**
 * The package with marks on cells, in the place of earlier ones there and of all others on the sheets named in `anew`; sheets that are
 * protected or gone are named in `refused`.
 */
export function putMarks(
  parts: Package,
  marks: readonly Mark[],
  anew: readonly string[],
): { parts: Package; outcome: MarkOutcome } {
  const editor = new PackageEditor(parts);
  const sheetParts = new Map(editor.sheets().map(({ name, part }) => [name, part]));
  const refused: Refusal[] = [];
  let marked = 0;
  let replaced = 0;
  editStyles(editor, ({ markStyle }) => {
    for (const [sheet, wanted] of bySheet(marks, anew)) {
      const part = sheetParts.get(sheet);
      const xml = part === undefined ? '' : editor.text(part);
      const there = marksIn(xml);
      if (wanted.size + there.size === 0) continue;
      if (anew.includes(sheet)) replaced += there.size;
      if (part === undefined) refused.push({ sheet, code: 'item-gone' });
      else if (isProtected(xml)) {
        refused.push({ sheet, code: 'protected-sheet' });
        marked += there.size;
      } else {
        const others = anew.includes(sheet) ? [] : there;
        editor.set(part, withMarks(withoutMarks(xml), new Map([...others, ...wanted]), markStyle));
        marked += wanted.size;
      }
    }
  });
  return { parts: editor.parts, outcome: { marked, replaced, refused } };
}

/** The package without our marks, and on how many cells they were. */
export function removeMarks(parts: Package): { parts: Package; cells: number } {
  const editor = new PackageEditor(parts);
  let cells = 0;
  for (const { part } of editor.sheets()) {
    const xml = editor.text(part);
    cells += marksIn(xml).size;
    editor.set(part, withoutMarks(xml));
  }
  const styles = editor.related('styles');
  if (cells > 0 && styles !== undefined) editor.set(styles, withoutMarkStyles(editor.text(styles)));
  return { parts: editor.parts, cells };
}

/** On how many cells our marks are. */
export function countMarks(parts: Package): number {
  const editor = new PackageEditor(parts);
  return editor.sheets().reduce((sum, { part }) => sum + marksIn(editor.text(part)).size, 0);
}

function bySheet(marks: readonly Mark[], anew: readonly string[]): Map<string, Map<string, Severity>> {
  const sheets = new Map(anew.map((name) => [name, new Map<string, Severity>()]));
  for (const { sheet, cell, severity } of marks)
    sheets.set(sheet, (sheets.get(sheet) ?? new Map<string, Severity>()).set(cell, severity));
  return sheets;
}
