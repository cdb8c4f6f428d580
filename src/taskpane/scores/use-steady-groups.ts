import { useState, type FocusEvent } from 'react';
import type { ScoreRow } from '../../core/scoring/score-card';
import { openAndScored } from './rows';

/**
 * Rows that wait for a decision, and all others. As long as the focus is in the table a row stays in its group, so that the control on
 * which somebody decides stays where it is.
 */
export function useSteadyGroups(rows: readonly ScoreRow[]) {
  const [wereOpen, setWereOpen] = useState<ReadonlySet<number> | null>(null);
  const groups = openAndScored(rows, wereOpen);
  return {
    ...groups,
    onFocus: () => setWereOpen(wereOpen ?? new Set(groups.open.map(({ row }) => row))),
    onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
      // Where the whole window loses the focus to the sheet, the control has it again on return.
      if (!currentTarget.contains(relatedTarget ?? document.activeElement)) setWereOpen(null);
    },
  };
}
