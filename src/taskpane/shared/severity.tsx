import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/headless/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/headless/svg/info';
import { WarningFilled } from '@fluentui/react-icons/headless/svg/warning';
import type { Severity } from '../../core/rules/finding';
import { strings } from '../strings';
import { tokens } from './tokens';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { whiteSpace: 'nowrap' },
  icon: { fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled, accepted: CheckmarkCircleFilled };

/** How grave a finding is, by icon, word and colour; 已核实 takes the place of its severity. */
export type Standing = Severity | 'accepted';

export function nameOfStanding(standing: Standing): string {
  return standing === 'accepted' ? strings.findings.accepted : strings.severities[standing];
}

/** Icon and word, or icon and count with the word; `words` say more than the severity's name. */
export function SeverityLabel({ standing, count, words }: { standing: Standing; count?: number; words?: string }) {
  const styles = useStyles();
  const Icon = ICONS[standing];
  const name = words ?? nameOfStanding(standing);
  return (
    <span className={mergeClasses(styles.root, styles[standing], words === undefined && styles.name)}>
      <Icon className={styles.icon} aria-hidden />
      {count === undefined ? name : strings.counted(count, name)}
    </span>
  );
}
