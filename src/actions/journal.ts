import * as z from 'zod/mini';
import { invert } from '../core/plan/invert';
import type { Plan } from '../core/plan/plan';
import type { Host } from '../host/host';

const SETTINGS_KEY = 'jixiao.journal';
const KEPT_IN_WORKBOOK = 5;

const contentSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ number: z.number(), format: z.optional(z.string()) }),
  z.strictObject({
    formula: z.string(),
    result: z.optional(z.union([z.number(), z.string()])),
    format: z.optional(z.string()),
  }),
  z.strictObject({ empty: z.literal(true) }),
]);

/** A change as saved in a journal or printed in a report. */
export const changeSchema = z.union([
  z.object({
    do: z.literal('set'),
    at: z.object({ sheet: z.string(), cell: z.string() }),
    before: contentSchema,
    after: contentSchema,
  }),
  z.object({ do: z.enum(['insertRows', 'deleteRows']), sheet: z.string(), row: z.number(), count: z.number() }),
  z.object({ do: z.enum(['merge', 'unmerge']), range: z.object({ sheet: z.string(), range: z.string() }) }),
  z.looseObject({ do: z.enum(['addSheet', 'deleteSheet']), sheet: z.string() }),
]);

const journalSchema = z.array(z.object({ title: z.string(), changes: z.array(changeSchema) }));

/** The plans that were applied and can be taken back, newest last. */
export interface Journal {
  readonly plans: readonly Plan[];
  push(plan: Plan): void;
  pop(): Plan | undefined;
}

/** An empty journal, or one that goes on from plans applied earlier. */
export function createJournal(earlier: readonly Plan[] = []): Journal {
  const plans = [...earlier];
  return {
    get plans() {
      return plans;
    },
    push: (plan) => void plans.push(plan),
    pop: () => plans.pop(),
  };
}

/** The journal that an earlier pane left in the workbook; empty where there is none or it cannot be read. */
export async function loadJournal(host: Host): Promise<Journal> {
  const saved = await host.settings.get(SETTINGS_KEY);
  const parsed = journalSchema.safeParse(parseJson(saved));
  return createJournal(parsed.success ? (parsed.data as readonly Plan[]) : []);
}

/** Applies a plan and remembers it for 撤销本次修改. Rejects with the host's HostError, and then remembers nothing. */
export async function applyPlan(host: Host, journal: Journal, plan: Plan): Promise<void> {
  if (plan.changes.length === 0) return;
  await host.apply(plan);
  journal.push(plan);
  await saveJournal(host, journal);
}

/**
 * 撤销本次修改: takes back the newest plan and resolves to it, null where there is none. Rejects with `changed-since-check` where
 * its cells have changed since; the plan then stays in the journal.
 */
export async function undoLast(host: Host, journal: Journal): Promise<Plan | null> {
  const plan = journal.plans.at(-1);
  if (!plan) return null;
  await host.apply(invert(plan));
  journal.pop();
  await saveJournal(host, journal);
  return plan;
}

async function saveJournal(host: Host, journal: Journal): Promise<void> {
  const newest = journal.plans.slice(-KEPT_IN_WORKBOOK);
  await host.settings.set(SETTINGS_KEY, newest.length ? JSON.stringify(newest) : null);
}

function parseJson(text: string | null): unknown {
  if (text === null) return [];
  try {
    return JSON.parse(text);
  } catch {
    return null; // not ours, or cut off by another program: the schema then refuses it
  }
}
