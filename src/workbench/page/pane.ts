import type { Book } from '../excel/book/book';
import { connectPane } from '../excel/browser/parent';
import { SimulatedHost } from '../excel/simulated-host';

/** The add-in's own page with one script before its office.js, as the local server makes it; it is told what the page was told. */
const ADDRESS = '/addin/workbench-pane.html';

/** The pane beside the grid. */
export interface Pane {
  /** Puts the pane in front of a book and starts it anew, as Excel does for every workbook. */
  open(book: Book): void;
}

/** Joins the pane's frame to a simulated Excel. */
export function createPane(frame: HTMLIFrameElement): Pane {
  let host: SimulatedHost | null = null;
  return {
    open(book) {
      if (host) host.open(book);
      else connectPane(frame, (host = new SimulatedHost({ book })));
      frame.src = ADDRESS + location.search;
    },
  };
}
