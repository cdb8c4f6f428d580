import type { Plan } from '../../core/plan/plan';
import type { BlankForm } from '../../core/templates/blank-form';
import { withContent } from './cell-content';
import { drawnSheet } from './draw-sheet-xml';
import { newPackage, PLAIN_STYLES } from './new-package';
import { titleName } from './print-titles';
import { openStyles } from './styles-xml';

/**
 * The bytes of a new workbook that holds the drawn sheets of a plan and nothing else. It draws no charts and reads no file, so that the
 * pane can carry it; a file host does both.
 */
export function newWorkbook({ changes }: Plan): Uint8Array {
  const drawn = changes.flatMap((change) =>
    change.do === 'addSheet' && change.blank ? [{ name: change.sheet, blank: change.blank }] : [],
  );
  const styles = openStyles(PLAIN_STYLES);
  const sheets = drawn.map(({ name, blank }) => ({
    name,
    xml: drawnSheet(blank, styles, (tag, content) => withContent({ tag, inner: '', prefix: '' }, content, styles)),
  }));
  return newPackage(sheets, styles.text(), titles(drawn) + COMPUTE);
}

/** Results of formulas are written beside them; programs compute them once more when they open the file. */
const COMPUTE = '<calcPr fullCalcOnLoad="1"/>';

function titles(drawn: readonly { readonly name: string; readonly blank: BlankForm }[]): string {
  const names = drawn.map(({ name, blank }, index) =>
    blank.titleRow === undefined ? '' : titleName(name, index, blank.titleRow),
  );
  const all = names.join('');
  return all && `<definedNames>${all}</definedNames>`;
}
