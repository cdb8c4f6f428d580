import type { Execution } from '../../form/form';

/** Execution rate as the amounts give it, else as printed; 1 = 100 %, null where there is none or the budget is zero. */
export function executionRateOf({ adjusted, executed, rate }: Execution): number | null {
  if (adjusted === 0) return null;
  return adjusted !== null && executed !== null ? executed / adjusted : rate;
}
