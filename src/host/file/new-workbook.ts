import type { Plan } from '../../core/plan/plan';
import { withContent } from './cell-content';
import { drawnSheet, type WriteCell } from './draw-sheet-xml';
import { newPackage, PLAIN_STYLES } from './new-package';
import { titleName } from './print-titles';
import { openStyles, type Styles } from './styles-xml';

/**
 * The bytes of a new workbook that holds the drawn sheets of a plan and nothing else. It draws no charts and reads no file, so that the
 * pane can carry it; a file host does both.
 */
export function newWorkbook({ changes }: Plan): Uint8Array {
  const drawn = changes.flatMap((change) =>
    change.do === 'addSheet' && change.blank ? [{ name: change.sheet, blank: change.blank }] : [],
  );
  const styles = openStyles(PLAIN_STYLES);
  const sheets = drawn.map(({ name, blank }) => ({ name, xml: drawnSheet(blank, styles, writeCell(styles)) }));
  return newPackage(sheets, styles.text(), namesAndResults(drawn.map(({ name, blank }) => ({ ...blank, name }))));
}

/** Writes cells of a new workbook with what they hold. */
export function writeCell(styles: Styles): WriteCell {
  return (tag, content) => withContent({ tag, inner: '', prefix: '' }, content, styles);
}

/** Results of formulas are written beside them; programs compute them once more when they open the file. */
const COMPUTE = '<calcPr fullCalcOnLoad="1"/>';

/** What stands behind the list of sheets in `workbook.xml`. */
export function namesAndResults(sheets: readonly { readonly name: string; readonly titleRow?: number }[]): string {
  const names = sheets.map(({ name, titleRow }, index) =>
    titleRow === undefined ? '' : titleName(name, index, titleRow),
  );
  const all = names.join('');
  return (all && `<definedNames>${all}</definedNames>`) + COMPUTE;
}
