import { makeStyles } from '@fluentui/react-components';
import { ruleName } from '../../actions/rule-list';
import type { CellRef } from '../../core/plan/plan';
import type { Acceptance } from '../../core/profile/acceptance';
import { acceptNoLonger } from '../session/settings';
import { strings } from '../strings';
import { Button } from './button';
import { CellChip } from './cell-chip';
import { useQuietText } from './quiet-text';
import { usePane, useSession } from './session-context';
import { tokens } from './tokens';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptanceListProps {
  readonly label: string;
  readonly acceptances: readonly Acceptance[];
  /** Where a case stands now; rows may have been inserted since it was accepted. */
  readonly placeOf?: (acceptance: Acceptance) => CellRef;
  readonly isUnmatched: (acceptance: Acceptance) => boolean;
}

/** Accepted cases with their reasons, each to be taken back. */
export function AcceptanceList({ label, acceptances, placeOf = (at) => at, isUnmatched }: AcceptanceListProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { busy } = usePane();
  const { findings } = strings;
  return (
    <ul className={styles.list} aria-label={label}>
      {acceptances.map((acceptance, index) => (
        <li key={`${acceptance.rule}|${acceptance.sheet}|${acceptance.cell}|${index}`} className={styles.item}>
          {ruleName(acceptance.rule)}
          <div className={quiet}>{findings.acceptedBecause(acceptance.reason)}</div>
          {isUnmatched(acceptance) && <div className={quiet}>{findings.unmatched}</div>}
          <div className={styles.row}>
            <span className={quiet}>
              {[placeOf(acceptance).sheet, acceptance.about?.subject].filter(Boolean).join(' · ')}
            </span>
            {acceptance.cell && !isUnmatched(acceptance) && <CellChip at={placeOf(acceptance)} />}
            <Button
              size="small"
              disabledFocusable={busy !== null}
              onClick={() => void acceptNoLonger(session, [acceptance])}
            >
              {findings.reopen}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
