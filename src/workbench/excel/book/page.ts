import type { BookChange } from './book';
import type { Rect } from './rect';
import { rectAfter } from './shifted-rect';

export const EDGES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** How a sheet is printed, which the book keeps beside its engine; margins in points, as Excel's are by default. */
export interface BookPage {
  orientation: 'Portrait' | 'Landscape';
  paperSize: 'Letter' | 'A4';
  /** Pages that the sheet is fitted to; null for as many as it takes. */
  pagesWide: number | null;
  pagesTall: number | null;
  centerHorizontally: boolean;
  readonly margins: Record<(typeof EDGES)[number], number>;
  /** Rows on top of every page; whole rows. */
  titleRows: Rect | null;
  centerFooter: string;
}

export function newPage(): BookPage {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    pagesWide: null,
    pagesTall: null,
    centerHorizontally: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    titleRows: null,
    centerFooter: '',
  };
}

/** Moves the title rows with the sheet's. */
export function movePage(page: BookPage, change: BookChange): void {
  if (page.titleRows) page.titleRows = rectAfter(change, page.titleRows);
}
