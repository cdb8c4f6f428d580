import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { NotChecked } from '../../core/rules/finding';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** 未能检查: what no rule could judge, so that silence is not read as correctness. */
export function NotCheckedList({ notChecked }: { notChecked: readonly NotChecked[] }) {
  const styles = useStyles();
  const quiet = useQuietText();
  if (notChecked.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{strings.findings.notCheckedTitle}</h2>
      <ul className={mergeClasses(styles.list, quiet)}>
        {notChecked.map(({ rule, sheet, range, reason }, index) => (
          <li key={`${rule} ${index}`}>{strings.findings.notChecked(sheet, range, reason)}</li>
        ))}
      </ul>
    </section>
  );
}
