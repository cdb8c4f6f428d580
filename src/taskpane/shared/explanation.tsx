import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What to know where there is nothing to list, and what to do then. */
export function Explanation({ title, text, children }: { title?: string; text: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      {title && <h2 className={styles.title}>{title}</h2>}
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
