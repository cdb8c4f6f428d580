import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { planFix } from '../../actions/fix';
import type { Finding } from '../../core/rules/finding';
import { showChange } from '../shared/changes';
import { useQuietText } from '../shared/quiet-text';

const useStyles = makeStyles({ repair: { overflowWrap: 'anywhere' } });

/** “before → after” where the repair is one cell. */
export function ShortRepair({ finding, className }: { finding: Finding; className?: string }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const [change, more] = planFix(finding)?.changes ?? [];
  const shown = change && !more ? showChange(change) : null;
  if (!shown || 'words' in shown) return null;
  return (
    <div className={mergeClasses(quiet, styles.repair, className)}>
      {shown.before} → {shown.after}
    </div>
  );
}
