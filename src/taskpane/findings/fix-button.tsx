import { makeStyles } from '@fluentui/react-components';
import { planFix } from '../../actions/fix';
import type { Finding } from '../../core/rules/finding';
import { apply, preview } from '../session/writing';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const useStyles = makeStyles({ fix: { minWidth: 0, whiteSpace: 'nowrap' } });

interface FixButtonProps {
  readonly finding: Finding;
  readonly tabIndex?: number;
  /** Which place is repaired, for those who do not see beside which one the button stands. */
  readonly label?: string;
}

/** A repair of one cell is done at once, since its line shows before and after; a larger one is shown first. */
export function FixButton({ finding, tabIndex, label }: FixButtonProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const plan = planFix(finding);
  if (!plan) return null;
  const isShown = plan.changes.length === 1 && plan.changes[0]?.do === 'set';
  return (
    <Button
      className={styles.fix}
      size="small"
      tabIndex={tabIndex}
      aria-label={label && `${label} ${strings.findings.fix}`}
      disabledFocusable={busy !== null}
      onClick={() => (isShown ? void apply(session, plan) : preview(session, plan))}
    >
      {strings.findings.fix}
    </Button>
  );
}
