import type { CellContent } from '../plan/plan';
import type { SummaryLine } from './summary-line';

/** Excel takes no longer texts inside of a formula. */
const LONGEST = 255;

/** A cell of a workbook; `file` null for the link's own. */
type Target = Pick<SummaryLine, 'file' | 'sheet' | 'cell'>;

/**
 * A cell that leads to where a form or something in it stands, under a label, else the names of file and sheet: a formula of the
 * spreadsheet, so that it works in every program; the bare text where it would be too long.
 */
export function linkTo({ file, sheet, cell }: Target, label?: string): CellContent {
  const words = label ?? (file === null ? sheet : `${nameOf(file)} / ${sheet}`);
  const target = `${file ?? ''}#'${sheet.replaceAll("'", "''")}'!${cell}`;
  if (Math.max(target.length, words.length) > LONGEST) return { text: words };
  return { formula: `=HYPERLINK("${quoted(target)}","${quoted(words)}")`, result: words };
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
