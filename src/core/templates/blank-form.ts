import type { Area } from '../sheet/sheet';
import type { CellContent } from '../plan/plan';

/** How a cell of a blank form looks. */
export type CellRole =
  'title' | 'subtitle' | 'label' | 'header' | 'field' | 'number' | 'percentage' | 'long-text' | 'note';

/** One cell of a blank form; `area` covers the merged cells, one cell where nothing is merged. */
export interface BlankCell {
  readonly area: Area;
  readonly content: CellContent;
  readonly role: CellRole;
}

/** A blank form as data, drawn by every host in the same way. Rows and columns count from 1; widths in characters, heights in points. */
export interface BlankForm {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly cells: readonly BlankCell[];
}
