import { rangeOf } from '../../core/sheet/address';
import type { BlankCell, BlankForm, CellRole } from '../../core/templates/blank-form';
import { FONT_NAME, LINK_COLOR, LOOKS, type Look } from '../look';
import { addressLists } from './address';
import { drawChart } from './draw-chart';
import { setInputs } from './draw-inputs';
import { setPage } from './draw-page';
import { formatFor, typedOf } from './cell';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const satisfies Record<
  Look['horizontal'],
  string
>;
const VERTICAL = { top: 'Top', center: 'Center' } as const satisfies Record<Look['vertical'], string>;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues the drawing of a blank form on an empty sheet: looks by role, sizes, merges, contents, inputs, page and its chart. */
export function drawBlank(worksheet: Excel.Worksheet, blank: BlankForm): void {
  const { cells, columnWidths, rowHeights, chart } = blank;
  columnWidths.forEach((width, index) => {
    worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = pointsOf(width);
  });
  rowHeights.forEach((height, index) => {
    worksheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = height;
  });
  for (const role of new Set(cells.map((cell) => cell.role)))
    drawRole(
      worksheet,
      cells.filter((cell) => cell.role === role),
      role,
    );
  for (const cell of cells) fill(worksheet, cell);
  setInputs(worksheet, blank);
  setPage(worksheet, blank);
  if (chart) drawChart(worksheet, chart);
}

/** Width in points of a column that shows that many digits of the standard font: 7 pixels each and 5 around them, at 96 a 72 points. */
function pointsOf(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

function drawRole(worksheet: Excel.Worksheet, cells: readonly BlankCell[], role: CellRole): void {
  const look = LOOKS[role];
  for (const list of addressLists(cells.map(({ area }) => rangeOf(area)))) {
    const { format } = worksheet.getRanges(list);
    format.font.name = FONT_NAME;
    format.font.size = look.fontSize;
    format.font.bold = look.bold;
    if (look.link) {
      format.font.color = LINK_COLOR;
      format.font.underline = 'Single';
    }
    format.horizontalAlignment = HORIZONTAL[look.horizontal];
    format.verticalAlignment = VERTICAL[look.vertical];
    format.wrapText = true;
    if (look.border) for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  }
}

function fill(worksheet: Excel.Worksheet, { area, content, role }: BlankCell): void {
  const range = worksheet.getRange(rangeOf(area));
  if (area.top !== area.bottom || area.left !== area.right) range.merge(false);
  const first = range.getCell(0, 0);
  const format = formatFor(content, undefined) ?? LOOKS[role].format;
  if (format) first.numberFormat = [[format]];
  const typed = typedOf(content, format);
  if (typed !== '') first.formulas = [[typed]];
}
