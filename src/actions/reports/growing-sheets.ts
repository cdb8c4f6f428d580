import type { BlankForm } from '../../core/templates/blank-form';
import { drawing, type Drawing } from '../../core/templates/drawing';
import type { ReportHead, RunReport } from '../report-schema';
import type { ReportedFile } from './outline';
import type { ReportPlace, ReportSheet } from './report-sheet';
import { reportSheets } from './report-sheets';
import { rosterSheet } from './roster-sheet';

/** Where the pieces of a sheet go, one below the other. */
interface SheetPieces {
  add(piece: BlankForm): void;
}

/** A report of sheets that grow file by file somewhere else. */
interface GrowingSheets {
  file(file: ReportedFile): void;
  end(run: RunReport): void;
}

/** Draws the sheets of a report in pieces, one a file, and who handed in where that was asked for. */
export function growingSheets(
  head: ReportHead,
  place: ReportPlace,
  open: (sheet: ReportSheet) => SheetPieces,
): GrowingSheets {
  const sheets = [...reportSheets(head, place), rosterSheet()].map((sheet) => ({ sheet, pieces: open(sheet) }));
  const drawEach = (step: (sheet: ReportSheet, form: Drawing) => void): void => {
    for (const { sheet, pieces } of sheets) {
      const form = drawing(sheet.id, sheet.name, sheet.columnWidths);
      step(sheet, form);
      pieces.add(form.done());
    }
  };
  drawEach((sheet, form) => sheet.start(form));
  return {
    file: (file) => drawEach((sheet, form) => sheet.file(form, file)),
    end: (run) => drawEach((sheet, form) => sheet.end(form, run)),
  };
}
