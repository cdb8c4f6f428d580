import { contentOf, sameContent } from '../../core/plan/content';
import type { CellRef, Change } from '../../core/plan/plan';
import { rowAtEnd } from '../../core/plan/shift';
import { addressOf, placeOf } from '../../core/sheet/address';
import { HostError } from '../host';
import { assertAsExpected } from './as-expected';
import { cellsIn, keyOf, loadCells, queueBefore, type Before } from './before';
import { safeFormat, typedOf } from './cell';
import { tracesPassed } from './errors';
import { formatsOf, type Formats } from './formats';
import { naming } from './naming';
import { startProgress, type Progress } from './progress';
import { quietly } from './quietly';
import { orNull, restore } from './restore';
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
 * Writes a plan's changes in one batch and reads them back; a second one only where Excel took a content for something else. What stands
 * there at the last moment is read in the same batch: where it is no longer what was compared, and where writing fails, that is put back
 * and the reason or `not-restored` thrown. Resolves to the changes with the number formats that they replaced.
 */
export async function write(
  context: Excel.RequestContext,
  changes: readonly Change[],
  compared: Before,
): Promise<readonly Change[]> {
  const stages = stagesOf(changes);
  const { sheets } = touchedBy(changes);
  const formats = formatsOf(changes, compared);
  const progress = stages.some((stage) => 'structure' in stage) ? startProgress() : null;
  const standing = queueBefore(context, changes);
  quietly(context, () => queueStages(context, stages, formats, progress));
  const written = loadWritten(context, placesAtEnd(changes));
  await naming(sheets, () => orRestore(() => context.sync(), compared, passedBefore));
  const atLast = standing();
  await orRestore(async () => assertAsExpected(changes, atLast), atLast, all);
  await naming(sheets, () => orRestore(() => correct(context, written, formats), atLast, all));
  return formats.withReplaced();

  async function all(): Promise<number> {
    return stages.length;
  }

  /** How many stages Excel carried out before that error; null where nobody can tell. */
  async function passedBefore(error: unknown): Promise<number | null> {
    return tracesPassed(error) ?? (progress && (await orNull(() => progress.passed())));
  }

  async function orRestore(
    action: () => Promise<void>,
    before: Before,
    passed: (error: unknown) => Promise<number | null>,
  ): Promise<void> {
    try {
      await action();
    } catch (error) {
      try {
        await restore(stages, await passed(error), before, error);
      } finally {
        // A note that stays does no harm, and what failed before it is what has to be said.
        if (progress) await orNull(() => progress.forget());
      }
      throw error;
    }
  }
}

/** Queues every stage, each with a trace behind it: a failure then says how many were carried out. */
function queueStages(
  context: Excel.RequestContext,
  stages: readonly Stage[],
  formats: Formats,
  progress: Progress | null,
): void {
  stages.forEach((stage, index) => {
    const isDone = (): void => {
      context.trace(String(index));
      progress?.note(context, index);
    };
    if ('structure' in stage) return queueStructure(context, stage.structure, isDone);
    for (const run of stage.runs) queueRun(context, run, formats);
    isDone();
  });
}

function queueRun(context: Excel.RequestContext, { sheet, range, items }: Run<SetStep>, formats: Formats): void {
  const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
  const wanted = items.map((set) => formats.needed(set));
  if (wanted.some((format) => format !== null)) cells.numberFormat = wanted.map((format) => [format]);
  cells.formulas = items.map((set, index) => [typedOf(set.after, wanted[index] ?? formats.standing(set))]);
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
async function correct(context: Excel.RequestContext, written: readonly Written[], formats: Formats): Promise<void> {
  const wrong = written.flatMap(mistaken);
  if (wrong.length === 0) return;
  quietly(context, () => {
    for (const { at, set } of wrong) {
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      const format = safeFormat(set.after);
      formats.force(set, format);
      range.numberFormat = [[format]];
      range.formulas = [[typedOf(set.after, format)]];
    }
  });
  const again = loadWritten(context, wrong);
  await context.sync();
  const [left] = again.flatMap(mistaken);
  if (left) throw new HostError('failed', { at: keyOf(left.at), detail: 'kept-otherwise' });
}

/** The cells that do not hold what was written. Excel may spell a formula in its own way. */
function mistaken({ cells, read }: Written): Placed[] {
  const found = cellsIn(read).map(({ cell }) => contentOf(cell));
  return cells.filter(({ set: { after } }, index) => {
    const content = found[index] ?? { empty: true };
    return 'formula' in after ? !('formula' in content) : !sameContent(after, content);
  });
}
