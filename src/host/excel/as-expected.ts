import { conflictsOf } from '../../core/plan/conflicts';
import type { Change } from '../../core/plan/plan';
import { HostError } from '../host';
import type { Before } from './before';

/** Throws where what stands in the workbook is not what a plan expects. */
export function assertAsExpected(changes: readonly Change[], { sheets }: Before): void {
  const [conflict] = conflictsOf(changes, sheets);
  if (!conflict) return;
  const { code, sheet, cell } = conflict;
  if (code === 'would-break') throw new HostError(code, { sheet, detail: 'sheet-exists' });
  throw new HostError(code, { sheet, ...(cell !== undefined && { at: `${sheet}!${cell}` }) });
}
