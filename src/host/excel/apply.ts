import { sheetOf } from '../../core/plan/conflicts';
import type { Change, Plan } from '../../core/plan/plan';
import { HostError } from '../host';
import { assertAsExpected } from './as-expected';
import { readBefore, type Before } from './before';
import { inExcel } from './run';
import { runsOf } from './runs';
import { touchedBy } from './touched';
import { has } from './versions';
import { write } from './write';

/** Applies a plan in two batches: reads and compares, then writes. A third one looks for locked cells where a sheet is protected. */
export async function apply(plan: Plan): Promise<Plan> {
  const { changes } = plan;
  if (changes.length === 0) return plan;
  if (changes.some(movesCells) && !has('mergedAreas'))
    throw new HostError('not-supported', { detail: 'merges-unknown' });
  return inExcel(async (context) => {
    const before = await readBefore(context, changes);
    assertAsExpected(changes, before);
    await assertWritable(context, changes, before);
    return { ...plan, changes: await write(context, changes, before) };
  });
}

function movesCells(change: Change): boolean {
  return ['insertRows', 'deleteRows', 'merge', 'unmerge'].includes(change.do);
}

/** On a protected sheet only unlocked cells may be set, and nothing else. */
async function assertWritable(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { sheets }: Before,
): Promise<void> {
  const closed = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  if (closed.size === 0) return;
  const refused = changes.find((change) => change.do !== 'set' && closed.has(sheetOf(change)));
  if (refused) throw new HostError('protected-sheet', { sheet: sheetOf(refused) });
  const cells = touchedBy(changes).cells.filter(({ sheet }) => closed.has(sheet));
  const runs = runsOf(cells.map((at) => ({ at }))).map(({ sheet, range }) => {
    const { protection } = context.workbook.worksheets.getItem(sheet).getRange(range).format;
    return { sheet, range, protection: protection.load('locked') };
  });
  await context.sync();
  const locked = runs.find(({ protection }) => protection.locked !== false);
  if (locked) throw new HostError('protected-sheet', { sheet: locked.sheet, at: `${locked.sheet}!${locked.range}` });
}
