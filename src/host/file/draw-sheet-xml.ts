import type { BlankCell, BlankForm } from '../../core/templates/blank-form';
import { addressOf, rangeOf } from '../../core/sheet/address';
import { LOOKS } from '../look';
import { orientationOf, PAGE } from '../page';
import type { Styles } from './styles-xml';
import { validationsXml } from './validations-xml';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel adds 5 pixels of margin to a column of that many digits, 7 pixels each (ECMA-376 part 1, 18.3.1.13). */
const MARGIN = 5 / 7;

/** A sheet part with the looks, sizes, merges, inputs and page of a blank form; contents are written afterwards. An empty sheet where there is none. */
export function drawnSheet(blank: BlankForm | undefined, styles: Styles): string {
  if (!blank) return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const columns = blank.columnWidths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + MARGIN}" customWidth="1"/>`)
    .join('');
  const rows = blank.rowHeights
    .map(
      (height, index) =>
        `<row r="${index + 1}" ht="${height}" customHeight="1">${cellsOfRow(blank, index + 1, styles)}</row>`,
    )
    .join('');
  const merges = blank.cells.filter(isMerged).map(({ area }) => `<mergeCell ref="${rangeOf(area)}"/>`);
  const merged = merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  const body = `<cols>${columns}</cols><sheetData>${rows}</sheetData>${merged}${validationsXml(blank)}`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${FIT_TO_PAGE}${body}${pageOf(blank)}</worksheet>`;
}

const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** A4, as wide as one page and as long as it needs. */
function pageOf(blank: BlankForm): string {
  const margins = Object.entries(PAGE.margins).map(([edge, inches]) => ` ${edge}="${inches}"`);
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.join('')}/>`,
    `<pageSetup paperSize="9" orientation="${orientationOf(blank)}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&C${PAGE.footer}`)}</oddFooter></headerFooter>`,
  ].join('');
}

/** Every cell of a merged area carries the look, so that borders go round the whole of it. */
function cellsOfRow(blank: BlankForm, row: number, styles: Styles): string {
  return blank.cells
    .filter(({ area }) => area.top <= row && row <= area.bottom)
    .flatMap(({ area, role }) =>
      Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ column: area.left + index, role })),
    )
    .sort((one, other) => one.column - other.column)
    .map(({ column, role }) => `<c r="${addressOf(row, column)}" s="${styles.lookStyle(LOOKS[role])}"/>`)
    .join('');
}

function isMerged({ area }: BlankCell): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}
