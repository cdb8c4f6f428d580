import type { BarChart, BlankForm } from '../../core/templates/blank-form';
import { HostError } from '../host';
import { chartParts, DRAWING } from './charts';
import { drawnRows, mergesOf, sheetEnd, sheetStart } from './draw-sheet-xml';
import { PLAIN_STYLES, sheetPart, streamPackage, type HangingPart } from './new-package';
import { namesAndResults, writeCell } from './new-workbook';
import { SHEET_LIMITS } from './sheet-limits';
import { openStyles } from './styles-xml';

/** Where rows wait until the workbook is written, in their order. */
export interface RowStore {
  put(rows: string): unknown;
  all(): Iterable<string>;
}

/** A sheet that grows downwards. */
interface GrowingSheet {
  /**
   * Adds the rows of a drawn form, whose columns are the sheet's; nothing may be typed by rule in them, and its chart is not drawn. Throws
   * `too-large` where a sheet cannot have so many rows.
   */
  add(piece: BlankForm): void;
  /** Puts the sheet's one chart over it, its cells counted from the top of the sheet. */
  show(chart: BarChart): void;
}

/** A new workbook of which memory holds neither the rows nor the bytes. */
export interface GrowingWorkbook {
  /** A sheet behind the others; with `isLeftOut` it is not written after all. */
  sheet(name: string, columnWidths: readonly number[], isLeftOut?: () => boolean): GrowingSheet;
  /** Writes the workbook, piece by piece. */
  end(write: (bytes: Uint8Array) => void): void;
}

interface Grown {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly isLeftOut: () => boolean;
  readonly rows: RowStore;
  readonly merges: string[];
  height: number;
  titleRow?: number;
  chart?: BarChart;
}

export function growingWorkbook(openStore: () => RowStore): GrowingWorkbook {
  const styles = openStyles(PLAIN_STYLES);
  const write = writeCell(styles);
  const sheets: Grown[] = [];
  return {
    sheet(name, columnWidths, isLeftOut = () => false) {
      const sheet: Grown = { name, columnWidths, isLeftOut, rows: openStore(), merges: [], height: 0 };
      sheets.push(sheet);
      return {
        add(piece) {
          const height = sheet.height + piece.rowHeights.length;
          if (height > SHEET_LIMITS.row) throw new HostError('too-large', { sheet: name, detail: 'sheet-full' });
          sheet.rows.put(drawnRows(piece, styles, write, sheet.height));
          sheet.merges.push(...mergesOf(piece, sheet.height));
          if (piece.titleRow !== undefined) sheet.titleRow = sheet.height + piece.titleRow;
          sheet.height = height;
        },
        show(chart) {
          sheet.chart = chart;
        },
      };
    },
    end(out) {
      const written = sheets.filter(({ isLeftOut }) => !isLeftOut());
      const parts = written.map((sheet) => ({ name: sheet.name, pieces: piecesOf(sheet) }));
      const hanging = written.flatMap(partsOfChart);
      streamPackage(parts, { styles: styles.text(), more: namesAndResults(written), hanging }, out);
    },
  };
}

function* piecesOf(sheet: Grown): Iterable<string> {
  yield sheetStart(sheet);
  yield* sheet.rows.all();
  yield sheetEnd(sheet, sheet.merges, '', sheet.chart ? DRAWING : '');
}

function partsOfChart({ name, chart }: Grown, index: number): HangingPart[] {
  const number = index + 1;
  const places = { chart: `xl/charts/chart${number}.xml`, drawing: `xl/drawings/drawing${number}.xml` };
  return chart ? chartParts(chart, { name, part: sheetPart(index) }, places) : [];
}
