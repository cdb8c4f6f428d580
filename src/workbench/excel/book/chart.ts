import type { Rect } from './rect';

/** A chart of horizontal bars, which the book keeps beside its engine: the grid draws none. It does not follow moved rows. */
export interface BookChart {
  readonly name: string;
  title: string;
  hasLegend: boolean;
  showsValues: boolean;
  /** Cells that the bars are called after and that say how long they are. */
  names: Rect | null;
  values: Rect;
  /** The first name stands on top. */
  isReversed: boolean;
  /** Where the axis of the values begins; null where Excel chooses. */
  minimum: number | null;
  /** Cells that the chart lies over; null until it was put somewhere. */
  place: Rect | null;
}
