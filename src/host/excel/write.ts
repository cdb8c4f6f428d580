import { contentOf, sameContent } from '../../core/plan/content';
import type { CellContent, CellRef, Change } from '../../core/plan/plan';
import { rowAtEnd, rowAtStart } from '../../core/plan/shift';
import { addressOf, placeOf } from '../../core/sheet/address';
import type { Cell } from '../../core/sheet/sheet';
import { HostError } from '../host';
import { cellsIn, keyOf, loadCells, type Before } from './before';
import { formatFor, safeFormat, typedOf } from './cell';
import { tracesPassed } from './errors';
import { naming } from './naming';
import { quietly } from './quietly';
import { restore } from './restore';
import type { Run } from './runs';
import { stagesOf, type SetStep, type Stage } from './stages';
import { queueStructure } from './structure';
import { touchedBy } from './touched';

/** Cells that were written, with what is read back of them. */
interface Written {
  readonly sets: readonly SetStep[];
  readonly read: ReturnType<typeof loadCells>;
}

/**
 * Writes a plan's changes in one batch and reads them back; a second one only where Excel took a content for something else. Where that
 * fails, puts back what stood before and rejects with the reason, or with `not-restored`.
 */
export async function write(context: Excel.RequestContext, changes: readonly Change[], before: Before): Promise<void> {
  const stages = stagesOf(changes);
  const { sheets } = touchedBy(changes);
  const written = quietly(context, () => queueStages(context, changes, stages, before));
  await naming(sheets, () => orRestore(() => context.sync(), tracesPassed));
  await naming(sheets, () =>
    orRestore(
      () => correct(context, changes, written),
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
): Written[] {
  return stages.flatMap((stage, index) => {
    const written = 'runs' in stage ? stage.runs.map((run) => queueRun(context, changes, run, before)) : [];
    if ('structure' in stage) queueStructure(context, stage.structure);
    context.trace(String(index));
    return written;
  });
}

function queueRun(
  context: Excel.RequestContext,
  changes: readonly Change[],
  run: Run<SetStep>,
  before: Before,
): Written {
  const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.range);
  const standing = run.items.map((set) => formatBefore(changes, set, before));
  const formats = run.items.map(({ after }, index) => formatFor(after, standing[index]));
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.formulas = run.items.map(({ after }, index) => [typedOf(after, formats[index] ?? standing[index])]);
  return { sets: run.items, read: loadCells(run.sheet, range) };
}

/** Number format of a cell before the plan; undefined where the plan brings the cell. */
function formatBefore(changes: readonly Change[], { step, at }: SetStep, before: Before): string | undefined {
  const { row, column } = placeOf(at.cell);
  const start = rowAtStart(changes, step, at.sheet, row);
  return start === null
    ? undefined
    : before.cells.get(keyOf({ sheet: at.sheet, cell: addressOf(start, column) }))?.format;
}

/** Writes again, in a format that leaves no choice, what Excel took for something else. */
async function correct(
  context: Excel.RequestContext,
  changes: readonly Change[],
  written: readonly Written[],
): Promise<void> {
  const wrong = written.flatMap(({ sets, read }) => {
    const cells = cellsIn(read);
    return sets.filter(({ after }, index) => !arrived(after, cells[index]?.cell));
  });
  const again = wrong.flatMap((set) => rewrite(context, changes, set));
  if (again.length === 0) return;
  await context.sync();
  for (const { sets, read } of again) {
    const [set] = sets;
    if (set && !arrived(set.after, cellsIn(read)[0]?.cell))
      throw new HostError('failed', { reason: `Excel 没有按原样保存 ${keyOf(set.at)} 的内容。` });
  }
}

function rewrite(context: Excel.RequestContext, changes: readonly Change[], set: SetStep): Written[] {
  const at = placeAtEnd(changes, set);
  if (!at) return [];
  const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
  const format = safeFormat(set.after);
  quietly(context, () => {
    range.numberFormat = [[format]];
    range.formulas = [[typedOf(set.after, format)]];
  });
  return [{ sets: [set], read: loadCells(at.sheet, range) }];
}

function placeAtEnd(changes: readonly Change[], { step, at }: SetStep): CellRef | null {
  const { row, column } = placeOf(at.cell);
  const end = rowAtEnd(changes, step, at.sheet, row);
  return end === null ? null : { sheet: at.sheet, cell: addressOf(end, column) };
}

/** Whether a cell holds what was written. Excel may spell a formula in its own way. */
function arrived(wanted: CellContent, cell: Cell | undefined): boolean {
  const found = contentOf(cell);
  return 'formula' in wanted ? 'formula' in found : sameContent(wanted, found);
}
