import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useQuietText } from './quiet-text';
import { tokens } from './tokens';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXL },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** A titled part of a tab, with one line of explanation where there is something to explain. */
export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const styles = useStyles();
  const quiet = useQuietText();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {hint && (
        <div className={styles.hint}>
          <span className={quiet}>{hint}</span>
        </div>
      )}
      {children}
    </section>
  );
}
