import { strToU8, zipSync } from 'fflate';
import { check } from '../../src/actions/check';
import { planSafeFixes } from '../../src/actions/fix';
import { markFindings } from '../../src/actions/mark';
import { planWriteScores, scoreWorkbook } from '../../src/actions/score';
import { submissionProfile } from '../../src/actions/submission-profile';
import { planWorkingPaper } from '../../src/actions/working-paper';
import type { Plan } from '../../src/core/plan/plan';
import { createFileHost, type FileHost } from '../../src/host/file';
import type { Parts } from './evaluation';

const profile = submissionProfile();

export function fileOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([part, content]) => [part, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** What a command does to a file, and which cells it means to change. */
export interface Operation {
  readonly name: 'mark' | 'fix' | 'score';
  run(host: FileHost): Promise<readonly string[]>;
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'mark',
    async run(host) {
      const { marked } = await markFindings(host, await check(host, profile));
      if (marked === 0) throw new Error('nothing was marked');
      return [];
    },
  },
  { name: 'fix', run: async (host) => applied(host, planSafeFixes(await check(host, profile))) },
  {
    name: 'score',
    async run(host) {
      const result = await check(host, profile);
      const scored = scoreWorkbook(result, profile);
      const plan = planWriteScores(result.workbook, scored, profile);
      const cells = await applied(host, plan);
      await host.apply(
        planWorkingPaper(result.workbook, scored, { date: '2026-11-22', tool: 'jixiao', written: plan }),
      );
      return cells;
    },
  },
];

/** The file after an operation, and the cells that it changed. */
export async function after(
  { run }: Operation,
  bytes: Uint8Array,
  file = '自评.xlsx',
): Promise<{ bytes: Uint8Array; cells: readonly string[] }> {
  const host = createFileHost(bytes, file);
  const cells = await run(host);
  return { bytes: host.bytes(), cells };
}

/** The file after everything that the commands do, one upon the other. */
export async function afterAllOperations(
  bytes: Uint8Array,
  file?: string,
): Promise<{ bytes: Uint8Array; cells: readonly string[] }> {
  let now: { bytes: Uint8Array; cells: readonly string[] } = { bytes, cells: [] };
  for (const operation of [...OPERATIONS].reverse()) {
    const next = await after(operation, now.bytes, file);
    now = { bytes: next.bytes, cells: [...now.cells, ...next.cells] };
  }
  return now;
}

async function applied(host: FileHost, plan: Plan): Promise<readonly string[]> {
  if (plan.changes.length === 0) throw new Error('nothing to change');
  await host.apply(plan);
  return plan.changes.flatMap((change) => (change.do === 'set' ? [change.at.cell] : []));
}
