import { makeStyles } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/rules/finding';
import { SeverityLabel } from '../shared/severity';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  row: { display: 'flex', flexGrow: 1, flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** How many findings of each severity are open; severities without any are left out. */
export function Counts({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const open = findings.filter(({ accepted }) => !accepted);
  if (open.length === 0) return <span className={styles.row}>{strings.overview.noFindings}</span>;
  return (
    <span className={styles.row}>
      {SEVERITIES.map((wanted) => [wanted, open.filter(({ severity }) => severity === wanted).length] as const)
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (
          <SeverityLabel key={severity} standing={severity} count={count} />
        ))}
    </span>
  );
}
