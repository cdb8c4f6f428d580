import * as z from 'zod/mini';
import { invert } from '../core/plan/invert';
import type { Plan } from '../core/plan/plan';
import { conflictsOf } from '../core/plan/conflicts';
import { HostError, type Host } from '../host/host';
import { readStored } from './stored';

const SETTINGS_KEY = 'jixiao.journal';
const KEPT_IN_WORKBOOK = 5;
/** Excel keeps at most 2 MB of settings a workbook; the accepted cases and choices need room as well. */
const MOST_CHARACTERS = 500_000;

const format = z.optional(z.string());
const contentSchema = z.union([
  z.strictObject({ text: z.string(), format }),
  z.strictObject({ number: z.number(), format }),
  z.strictObject({ formula: z.string(), result: z.optional(z.union([z.number(), z.string()])), format }),
  z.strictObject({ empty: z.literal(true), format }),
]);

/** A change as saved in a journal or printed in a report. */
export const changeSchema = z.union([
  z.object({
    do: z.literal('set'),
    at: z.object({ sheet: z.string(), cell: z.string() }),
    before: contentSchema,
    after: contentSchema,
  }),
  z.object({
    do: z.enum(['insertRows', 'deleteRows']),
    sheet: z.string(),
    row: z.number(),
    count: z.number(),
    like: z.optional(z.literal('below')),
  }),
  z.object({ do: z.enum(['merge', 'unmerge']), range: z.object({ sheet: z.string(), range: z.string() }) }),
  z.looseObject({ do: z.enum(['addSheet', 'deleteSheet']), sheet: z.string() }),
]);

const journalSchema = z.array(z.object({ title: z.string(), changes: z.array(changeSchema) }));

/** The plans that were applied and can be taken back, newest last. */
export interface Journal {
  readonly plans: readonly Plan[];
  /** What an earlier pane kept in the workbook cannot be read: 撤销记录已失效. */
  readonly isLost: boolean;
  push(plan: Plan): void;
  pop(): Plan | undefined;
}

/** A step that was taken back: by us, or before by Excel's own undo (`already`). */
export interface Undone {
  readonly plan: Plan;
  readonly already: boolean;
}

/** An empty journal, or one that goes on from plans applied earlier. */
export function createJournal(earlier: readonly Plan[] = [], isLost = false): Journal {
  const plans = [...earlier];
  return {
    get plans() {
      return plans;
    },
    isLost,
    push: (plan) => void plans.push(plan),
    pop: () => plans.pop(),
  };
}

/** The journal that an earlier pane left in the workbook; empty where there is none, and `isLost` where it cannot be read. */
export async function loadJournal(host: Host): Promise<Journal> {
  const saved = await host.settings.get(SETTINGS_KEY);
  if (saved === null) return createJournal();
  const plans = readStored(journalSchema, saved);
  return plans ? createJournal(plans as readonly Plan[]) : createJournal([], true);
}

/**
 * Applies a plan and remembers it for 撤销本次修改. Rejects with the host's HostError, and then remembers nothing. Resolves to whether
 * the next pane will know it as well: the workbook may refuse to keep it, or it may be too long.
 */
export async function applyPlan(host: Host, journal: Journal, plan: Plan): Promise<boolean> {
  if (plan.changes.length === 0) return true;
  journal.push(await host.apply(plan));
  return saveJournal(host, journal);
}

/**
 * 撤销本次修改: takes back the newest plan and resolves to it, null where there is none. Rejects with `changed-since-writing` where
 * its cells have changed since; the plan then stays in the journal. One that Excel's own undo has taken back already is only forgotten.
 */
export async function undoLast(host: Host, journal: Journal): Promise<Undone | null> {
  const plan = journal.plans.at(-1);
  if (!plan) return null;
  const already = !(await takeBack(host, plan));
  await forgetLast(host, journal);
  return { plan, already };
}

/** Gives up the newest step, which then stays as it is in the workbook; the one before it can be taken back next. */
export async function forgetLast(host: Host, journal: Journal): Promise<void> {
  journal.pop();
  await saveJournal(host, journal);
}

/** False where the cells already hold what stood in them before the plan. */
async function takeBack(host: Host, plan: Plan): Promise<boolean> {
  try {
    await host.apply(invert(plan));
    return true;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'changed-since-check') throw error;
    if (await isTakenBack(host, plan)) return false;
    throw new HostError('changed-since-writing', error.data, { cause: error });
  }
}

/** Contents alone tell: rows and merges leave no trace of whether they were taken back. */
async function isTakenBack(host: Host, { changes }: Plan): Promise<boolean> {
  if (changes.some((change) => change.do !== 'set')) return false;
  return conflictsOf(changes, (await host.read()).sheets).length === 0;
}

/** Keeps the newest steps in the workbook, as many as there is room for; resolves to whether the newest is among them. */
async function saveJournal(host: Host, { plans }: Journal): Promise<boolean> {
  const kept = plans.slice(-KEPT_IN_WORKBOOK);
  while (kept.length > 0 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.shift();
  try {
    await host.settings.set(SETTINGS_KEY, kept.length > 0 ? JSON.stringify(kept) : null);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
  return kept.length > 0 || plans.length === 0;
}
