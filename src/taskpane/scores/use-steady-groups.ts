import { useState, type FocusEvent } from 'react';
import type { ScoredForm } from '../../actions/score';
import { namedRows, openAndScored } from './rows';

/**
 * Rows that wait for a decision, and all others. As long as the focus is in the table a row stays in its group, so that the control on
 * which somebody decides stays where it is.
 */
export function useSteadyGroups(scored: ScoredForm) {
  const [wereOpen, setWereOpen] = useState<ReadonlySet<string> | null>(null);
  const groups = openAndScored(namedRows(scored), wereOpen);
  return {
    ...groups,
    onFocus: () => setWereOpen(wereOpen ?? new Set(groups.open.map(({ key }) => key))),
    onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
      // Where the whole window loses the focus to the sheet, the control has it again on return.
      if (!currentTarget.contains(relatedTarget ?? document.activeElement)) setWereOpen(null);
    },
  };
}
