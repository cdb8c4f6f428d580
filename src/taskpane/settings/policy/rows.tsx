import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useQuietText } from '../../shared/quiet-text';
import { tokens } from '../../shared/tokens';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** A titled group of settings of a policy. */
export function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const styles = useStyles();
  const quiet = useQuietText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {hint && <span className={quiet}>{hint}</span>}
      {children}
    </fieldset>
  );
}

/** One line of a group: what it is on the left, its fields on the right. */
export function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}
