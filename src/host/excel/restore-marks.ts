import { addressesIn, cellsOf, remark, type Severities } from './draw-marks';
import { findMarks, type MarkedSheet } from './find-marks';
import { orNull } from './restore';
import { inExcel } from './run';

/** What was queued to be drawn, by sheet. */
export type Wanted = ReadonlyMap<string, Severities>;

/** Sends what was queued on sheets with marks; where that fails, they get the marks again that they had, as far as Excel lets us. */
export async function sendOrRestore(
  context: Excel.RequestContext,
  before: readonly MarkedSheet[],
  wanted: Wanted = new Map(),
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    await orNull(() => restoreMarks(before, wanted));
    throw error;
  }
}

/** Half of a batch may have been carried out, so that what stands there now is looked for first. */
function restoreMarks(before: readonly MarkedSheet[], wanted: Wanted): Promise<void> {
  const known = new Map(before.map((sheet) => [sheet.worksheet.name, sheet]));
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const touched = worksheets.items.filter(({ name }) => known.has(name));
    for (const sheet of await findMarks(context, touched)) {
      const { name } = sheet.worksheet;
      const was = known.get(name);
      remark(sheet, new Map(was?.marks.flatMap(cellsOf)), unfinished(sheet, was, wanted.get(name)));
    }
    await context.sync();
  });
}

/**
 * Marks whose drawing broke off before they were signed: formats that were not there before, on the very cells that were to be marked. What
 * formula Excel gives them until they have one is not documented.
 */
function unfinished(now: MarkedSheet, before: MarkedSheet | undefined, wanted: Severities = new Map()) {
  const others = new Set(before?.others.map(signatureOf));
  return now.others.filter((rule) => {
    // Somebody else's new format may cover the whole sheet: too many cells to list.
    if (others.has(signatureOf(rule)) || rule.cells < 1 || rule.cells > wanted.size) return false;
    return rule.areas.flatMap(addressesIn).every((cell) => wanted.has(cell));
  });
}

function signatureOf({ formula, areas }: MarkedSheet['others'][number]): string {
  return JSON.stringify([formula, areas]);
}
