import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

/** A word or number beside a text, that says something about it. */
export function Tag({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.tag}>{children}</span>;
}
