import type { BookSheet } from '../book/book';
import type { EDGES } from '../book/page';
import { isWholeRows, rectOfA1, SHEET_COLUMNS } from '../book/rect';
import { invalidArgument, notEmulated } from '../protocol/excel-error';
import { remote } from '../protocol/object-table';
import type { ObjectTable, Scalar } from '../protocol/object-table';
import { flagOf, numberOf, oneOf, textOf } from './arguments';
import { assertUnprotected } from './cells';

/** How a sheet is printed. Nothing is printed here: what is set is kept and read back. */
export const PageLayout: ObjectTable<BookSheet> = {
  scalars: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value) =>
        void (open(sheet, 'orientation').orientation = oneOf(
          value,
          ['Portrait', 'Landscape'],
          'PageLayout.orientation',
        )),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => {
        const paper = (['A4', 'Letter'] as const).find((known) => known === value);
        if (!paper) throw notEmulated(`the paper ${String(value)}`, 'PageLayout.paperSize');
        open(sheet, 'paperSize').paperSize = paper;
      },
    },
    Zoom: {
      get: ({ page }) => ({
        horizontalFitToPages: page.pagesWide,
        scale: (page.pagesWide ?? page.pagesTall) ? null : 100,
        verticalFitToPages: page.pagesTall,
      }),
      set: (sheet, value) => {
        const page = open(sheet, 'zoom');
        page.pagesWide = pagesOf(value, 'horizontalFitToPages');
        page.pagesTall = pagesOf(value, 'verticalFitToPages');
      },
    },
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: (sheet, value) =>
        void (open(sheet, 'centerHorizontally').centerHorizontally = flagOf(value, 'PageLayout.centerHorizontally')),
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  links: { HeadersFooters: (sheet) => remote('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintTitleRows: (sheet, [address]) => {
      const location = 'PageLayout.setPrintTitleRows';
      const rect = rectOfA1(textOf(address, location).replaceAll('$', ''));
      if (!rect || !isWholeRows(rect)) throw invalidArgument(location);
      open(sheet, 'setPrintTitleRows').titleRows = { ...rect, column: 0, columns: SHEET_COLUMNS };
    },
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.page.titleRows && remote('Range', { sheet, rects: [sheet.page.titleRows] }),
  },
};

export const HeaderFooterGroup: ObjectTable<BookSheet> = {
  links: { DefaultForAllPages: (sheet) => remote('HeaderFooter', sheet) },
};

export const HeaderFooter: ObjectTable<BookSheet> = {
  scalars: {
    CenterFooter: {
      get: ({ page }) => page.centerFooter,
      set: (sheet, value) =>
        void (open(sheet, 'centerFooter').centerFooter = textOf(value, 'HeaderFooter.centerFooter')),
    },
  },
};

function margin(edge: (typeof EDGES)[number]): Scalar<BookSheet> {
  return {
    get: ({ page }) => page.margins[edge],
    set: (sheet, value) =>
      void (open(sheet, `${edge}Margin`).margins[edge] = numberOf(value, `PageLayout.${edge}Margin`)),
  };
}

function open(sheet: BookSheet, member: string): BookSheet['page'] {
  assertUnprotected(sheet, `PageLayout.${member}`);
  return sheet.page;
}

function pagesOf(zoom: unknown, name: 'horizontalFitToPages' | 'verticalFitToPages'): number | null {
  if (typeof zoom !== 'object' || zoom === null) throw invalidArgument('PageLayout.zoom');
  const pages: unknown = (zoom as Readonly<Record<string, unknown>>)[name];
  return pages === undefined || pages === null ? null : numberOf(pages, 'PageLayout.zoom');
}
