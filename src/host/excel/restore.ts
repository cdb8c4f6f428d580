import { contentOf, sameContent } from '../../core/plan/content';
import { sheetOf } from '../../core/plan/conflicts';
import { invert } from '../../core/plan/invert';
import { HostError } from '../host';
import { cellsIn, keyOf, loadCells, type Before, type StandingCell } from './before';
import { typedOf } from './cell';
import { quietly } from './quietly';
import { inExcel } from './run';
import { runsOf } from './runs';
import { sheetNames } from './sheet-names';
import type { Stage } from './stages';
import { queueStructure } from './structure';

/**
 * Puts back what stood before a plan whose writing failed after that many stages; null where Excel did not say how many. Rejects with
 * `not-restored`, naming the cells, where something cannot be put back or nobody can tell.
 */
export async function restore(
  stages: readonly Stage[],
  passed: number | null,
  before: Before,
  cause: unknown,
): Promise<void> {
  const lost = await lostAfter(stages, passed, before);
  if (lost.length > 0) throw new HostError('not-restored', { at: lost.join('、') }, { cause });
}

async function lostAfter(stages: readonly Stage[], passed: number | null, before: Before): Promise<string[]> {
  const structures = stages.flatMap((stage) => ('structure' in stage ? [stage.structure] : []));
  const cells = [...before.cells.values()];
  const names = await orNull(sheetNames);
  const undone = names && (structures.length === 0 || (await undoStructure(stages, passed)));
  // Writing to addresses that may have moved would destroy more than it saves.
  if (!undone) return [...new Set([...structures.map(sheetOf), ...cells.map(({ at }) => keyOf(at))])];
  const lost: string[] = [];
  for (const sheet of new Set(cells.map(({ at }) => at.sheet)))
    if (names.has(sheet)) lost.push(...(await restoreSheet(cells.filter(({ at }) => at.sheet === sheet))));
  return lost;
}

/** Takes back the structural changes among the stages that were carried out; false where that fails or nobody can tell which. */
async function undoStructure(stages: readonly Stage[], passed: number | null): Promise<boolean> {
  if (passed === null) return false;
  const done = stages.slice(0, passed).flatMap((stage) => ('structure' in stage ? [stage.structure] : []));
  if (done.some((change) => change.do === 'deleteSheet' && !change.blank)) return false;
  const undone = await orNull(() =>
    inExcel(async (context) => {
      const inverse = invert({ title: '', changes: done }).changes;
      quietly(context, () => inverse.forEach((change) => change.do !== 'set' && queueStructure(context, change)));
      await context.sync();
      return true;
    }),
  );
  return undone ?? false;
}

/** Writes back the cells of one sheet that differ from what stood there; resolves to those that could not be put back. */
async function restoreSheet(cells: readonly StandingCell[]): Promise<string[]> {
  const lost = await orNull(() =>
    inExcel(async (context) => {
      const found = await readAgain(context, cells);
      quietly(context, () => {
        for (const cell of cells) putBack(context, cell, found.get(keyOf(cell.at)));
      });
      const restored = await readAgain(context, cells);
      return cells.filter((cell) => !holdsSame(cell, restored.get(keyOf(cell.at))));
    }),
  );
  return (lost ?? cells).map(({ at }) => keyOf(at));
}

/** Sends what is queued and reads cells in the same batch. */
async function readAgain(
  context: Excel.RequestContext,
  cells: readonly StandingCell[],
): Promise<ReadonlyMap<string, StandingCell>> {
  const { worksheets } = context.workbook;
  const loaded = runsOf(cells).map(({ sheet, range }) => loadCells(sheet, worksheets.getItem(sheet).getRange(range)));
  await context.sync();
  return new Map(loaded.flatMap(cellsIn).map((cell) => [keyOf(cell.at), cell]));
}

/** Queues only what differs: formats may not be written on a protected sheet. */
function putBack(context: Excel.RequestContext, standing: StandingCell, found: StandingCell | undefined): void {
  const { at, cell, format } = standing;
  const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
  const isFormatted = found?.format === format;
  if (!isFormatted) range.numberFormat = [[format]];
  if (isFormatted && holdsSame(standing, found)) return;
  range.formulas = [[typeof cell?.value === 'boolean' ? cell.value : typedOf(contentOf(cell), format)]];
}

function holdsSame({ cell }: StandingCell, found: StandingCell | undefined): boolean {
  return found !== undefined && sameContent(contentOf(cell), contentOf(found.cell));
}

/** What the rescue reaches; null where it fails as well, for it is the first failure that is reported. */
export async function orNull<Result>(action: () => Promise<Result>): Promise<Result | null> {
  try {
    return await action();
  } catch {
    return null;
  }
}
