import { contentOf, sameContent } from '../../core/plan/content';
import type { CellRef, Change } from '../../core/plan/plan';
import { rowAtEnd, rowAtStart } from '../../core/plan/shift';
import { addressOf, placeOf } from '../../core/sheet/address';
import { HostError } from '../host';
import { cellsIn, keyOf, loadCells, type Before } from './before';
import { formatFor, safeFormat, typedOf } from './cell';
import { tracesPassed } from './errors';
import { naming } from './naming';
import { quietly } from './quietly';
import { restore } from './restore';
import { runsOf, type Run } from './runs';
import { stagesOf, type SetStep, type Stage } from './stages';
import { queueStructure } from './structure';
import { touchedBy } from './touched';

/** A `set` and the cell that holds it after the plan. */
interface Placed {
  readonly at: CellRef;
  readonly set: SetStep;
}

/** Cells that were written, with what is read back of them. */
interface Written {
  readonly cells: readonly Placed[];
  readonly read: ReturnType<typeof loadCells>;
}

/**
 * Writes a plan's changes in one batch and reads them back; a second one only where Excel took a content for something else. Where that
 * fails, puts back what stood before and rejects with the reason, or with `not-restored`.
 */
export async function write(context: Excel.RequestContext, changes: readonly Change[], before: Before): Promise<void> {
  const stages = stagesOf(changes);
  const { sheets } = touchedBy(changes);
  quietly(context, () => queueStages(context, changes, stages, before));
  const written = loadWritten(context, placesAtEnd(changes));
  await naming(sheets, () => orRestore(() => context.sync(), tracesPassed));
  await naming(sheets, () =>
    orRestore(
      () => correct(context, written),
      () => stages.length,
    ),
  );

  async function orRestore(action: () => Promise<void>, passed: (error: unknown) => number | null): Promise<void> {
    try {
      await action();
    } catch (error) {
      await restore(stages, passed(error), before, error);
      throw error;
    }
  }
}

/** Queues every stage, each followed by a trace: a failure then says how many were carried out. */
function queueStages(
  context: Excel.RequestContext,
  changes: readonly Change[],
  stages: readonly Stage[],
  before: Before,
): void {
  stages.forEach((stage, index) => {
    if ('structure' in stage) queueStructure(context, stage.structure);
    else for (const run of stage.runs) queueRun(context, changes, run, before);
    context.trace(String(index));
  });
}

function queueRun(context: Excel.RequestContext, changes: readonly Change[], run: Run<SetStep>, before: Before): void {
  const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.range);
  const standing = run.items.map((set) => formatBefore(changes, set, before));
  const formats = run.items.map(({ after }, index) => formatFor(after, standing[index]));
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.formulas = run.items.map(({ after }, index) => [typedOf(after, formats[index] ?? standing[index])]);
}

/** Number format of a cell before the plan; undefined where the plan brings the cell. */
function formatBefore(changes: readonly Change[], { step, at }: SetStep, before: Before): string | undefined {
  const { row, column } = placeOf(at.cell);
  const start = rowAtStart(changes, step, at.sheet, row);
  if (start === null) return undefined;
  return before.cells.get(keyOf({ sheet: at.sheet, cell: addressOf(start, column) }))?.format;
}

/** Where a plan's cells are when it is done. */
function placesAtEnd(changes: readonly Change[]): Placed[] {
  return changes.flatMap((change, step) => {
    if (change.do !== 'set') return [];
    const { row, column } = placeOf(change.at.cell);
    const end = rowAtEnd(changes, step, change.at.sheet, row);
    if (end === null) return [];
    return [{ at: { sheet: change.at.sheet, cell: addressOf(end, column) }, set: { ...change, step } }];
  });
}

function loadWritten({ workbook: { worksheets } }: Excel.RequestContext, cells: readonly Placed[]): Written[] {
  return runsOf(cells).map(({ sheet, range, items }) => {
    return { cells: items, read: loadCells(sheet, worksheets.getItem(sheet).getRange(range)) };
  });
}

/** Writes again, in a format that leaves no choice, what Excel took for something else. */
async function correct(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const wrong = written.flatMap(mistaken);
  if (wrong.length === 0) return;
  quietly(context, () => {
    for (const { at, set } of wrong) {
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      const format = safeFormat(set.after);
      range.numberFormat = [[format]];
      range.formulas = [[typedOf(set.after, format)]];
    }
  });
  const again = loadWritten(context, wrong);
  await context.sync();
  const [left] = again.flatMap(mistaken);
  if (left) throw new HostError('failed', { reason: `Excel 没有按原样保存 ${keyOf(left.at)} 的内容。` });
}

/** The cells that do not hold what was written. Excel may spell a formula in its own way. */
function mistaken({ cells, read }: Written): Placed[] {
  const found = cellsIn(read).map(({ cell }) => contentOf(cell));
  return cells.filter(({ set: { after } }, index) => {
    const content = found[index] ?? { empty: true };
    return 'formula' in after ? !('formula' in content) : !sameContent(after, content);
  });
}
