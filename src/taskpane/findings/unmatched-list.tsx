import { makeStyles } from '@fluentui/react-components';
import type { Acceptance } from '../../core/profile/acceptance';
import { AcceptanceList } from '../shared/acceptance-list';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
});

/** 已核实 that speaks of nothing any more: said, so that a judgement does not silently outlive what it was about. */
export function UnmatchedList({ unmatched }: { unmatched: readonly Acceptance[] }) {
  const styles = useStyles();
  const { findings } = strings;
  if (unmatched.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{findings.unmatchedTitle(unmatched.length)}</h2>
      <AcceptanceList label={findings.unmatchedList} acceptances={unmatched} isUnmatched={() => true} />
    </section>
  );
}
