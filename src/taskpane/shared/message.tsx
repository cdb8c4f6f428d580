import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/headless/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/headless/svg/warning';
import type { ReactNode } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', flexShrink: 0, alignItems: 'center', height: tokens.lineHeightBase300 },
  body: { flexGrow: 1, minWidth: 0 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = { done: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled } as const;

interface MessageProps {
  readonly kind: keyof typeof ICONS;
  readonly children: ReactNode;
  /** Buttons beside the text. */
  readonly actions?: ReactNode;
}

/** Something that the user should know, with what can be done about it. Whoever shows it says how it is read out. */
export function Message({ kind, children, actions }: MessageProps) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <div className={mergeClasses(styles.message, styles[kind])}>
      <span className={mergeClasses(styles.icon, styles[`${kind}Icon`])}>
        <Icon fontSize={20} aria-hidden />
      </span>
      <div className={styles.body}>{children}</div>
      {actions}
    </div>
  );
}
