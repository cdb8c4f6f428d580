import type { Area } from '../sheet/sheet';
import type { CellContent } from '../plan/plan';

/** How a cell of a blank form looks. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'unit-line'
  | 'label'
  | 'header'
  | 'field'
  | 'number'
  | 'percentage'
  | 'points'
  | 'text'
  | 'long-text'
  | 'note'
  | 'link';

/** What may be typed into a cell, and what people are told before they type. */
export interface Input {
  readonly hint: string;
  /** Texts to choose from; others are allowed after a warning. */
  readonly choices?: readonly string[];
  /** Bounds of a number, both included; anything else is refused. */
  readonly least?: number;
  readonly most?: number;
}

/** One cell of a blank form; `area` covers the merged cells, one cell where nothing is merged. */
export interface BlankCell {
  readonly area: Area;
  readonly content: CellContent;
  readonly role: CellRole;
  readonly input?: Input;
}

/** A chart of horizontal bars, the first name on top. */
export interface BarChart {
  readonly title: string;
  /** Cells of one column of the sheet: what the bars are called, and how long they are. */
  readonly names: Area;
  readonly values: Area;
  /** Cells that the chart lies over. */
  readonly area: Area;
}

/** A blank form as data, drawn by every host in the same way. Rows and columns count from 1; widths in characters, heights in points. */
export interface BlankForm {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly cells: readonly BlankCell[];
  /** Row that is printed on top of every further page. */
  readonly titleRow?: number;
  readonly chart?: BarChart;
}
