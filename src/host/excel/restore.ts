import { contentOf, sameContent } from '../../core/plan/content';
import { sheetOf } from '../../core/plan/conflicts';
import { invert } from '../../core/plan/invert';
import { HostError } from '../host';
import { cellsIn, keyOf, loadCells, type Before, type StandingCell } from './before';
import { typedOf } from './cell';
import { quietly } from './quietly';
import { inExcel } from './run';
import { runsOf } from './runs';
import type { Stage, Structure } from './stages';
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
  const everything = [...new Set([...structures.map(sheetOf), ...cells.map(({ at }) => keyOf(at))])];
  if (structures.length > 0) {
    // Writing to addresses that may have moved would destroy more than it saves.
    if (passed === null || !(await undoStructure(stages, passed))) return everything;
  }
  const lost: string[] = [];
  for (const sheet of new Set(cells.map(({ at }) => at.sheet)))
    lost.push(...(await restoreSheet(cells.filter(({ at }) => at.sheet === sheet))));
  return lost;
}

/** Takes back the structural changes among the stages that were carried out; false where that fails. */
async function undoStructure(stages: readonly Stage[], passed: number): Promise<boolean> {
  const done = stages.slice(0, passed + 1).flatMap((stage, index): Structure[] => {
    if (!('structure' in stage)) return [];
    return index < passed || stage.structure.do === 'addSheet' ? [stage.structure] : [];
  });
  if (done.some((change) => change.do === 'deleteSheet' && !change.blank)) return false;
  const undone = await attempt(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    quietly(context, () => {
      for (const change of invert({ title: '', changes: done }).changes) {
        if (change.do === 'set' || (change.do === 'deleteSheet' && !names.has(change.sheet))) continue;
        queueStructure(context, change);
      }
    });
    await context.sync();
    return true;
  });
  return undone ?? false;
}

/** Writes back the cells of one sheet that differ from what stood there; resolves to those that could not be put back. */
async function restoreSheet(cells: readonly StandingCell[]): Promise<string[]> {
  const lost = await attempt(async (context) => {
    const found = await readAgain(context, cells);
    quietly(context, () => {
      for (const cell of cells) if (!isAsBefore(cell, found)) putBack(context, cell);
    });
    const restored = await readAgain(context, cells);
    return cells.filter((cell) => !holdsSame(cell, restored));
  });
  return (lost ?? cells).map(({ at }) => keyOf(at));
}

type Found = ReadonlyMap<string, StandingCell>;

/** Sends what is queued and reads cells in the same batch. */
async function readAgain(context: Excel.RequestContext, cells: readonly StandingCell[]): Promise<Found> {
  const { worksheets } = context.workbook;
  const loaded = runsOf(cells).map(({ sheet, range }) => loadCells(sheet, worksheets.getItem(sheet).getRange(range)));
  await context.sync();
  return new Map(loaded.flatMap(cellsIn).map((cell) => [keyOf(cell.at), cell]));
}

function putBack(context: Excel.RequestContext, { at, cell, format }: StandingCell): void {
  const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
  range.numberFormat = [[format]];
  range.formulas = [[typeof cell?.value === 'boolean' ? cell.value : typedOf(contentOf(cell), format)]];
}

function isAsBefore(standing: StandingCell, found: Found): boolean {
  return holdsSame(standing, found) && found.get(keyOf(standing.at))?.format === standing.format;
}

function holdsSame({ at, cell }: StandingCell, found: Found): boolean {
  return sameContent(contentOf(cell), contentOf(found.get(keyOf(at))?.cell));
}

/** Runs a batch of the rescue; null where it fails too, for the first failure is the one that is reported. */
async function attempt<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result | null> {
  try {
    return await inExcel(batch);
  } catch {
    return null;
  }
}
