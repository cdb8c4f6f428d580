import { makeStyles } from '@fluentui/react-components';
import { wording } from '../../actions/wording';
import type { NearMiss } from '../../core/form/form';
import { CellChip } from '../shared/cell-chip';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Sheets that look almost like a form, each with what is missing. */
export function NearMisses({ nearMisses }: { nearMisses: readonly NearMiss[] }) {
  const styles = useStyles();
  const quiet = useQuietText();
  if (nearMisses.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{strings.overview.nearMisses}</h2>
      <ul className={styles.list}>
        {nearMisses.map(({ sheet, range, missing }) => (
          <li key={`${sheet}!${range}`} className={styles.item}>
            <span>
              {sheet}
              <br />
              <span className={quiet}>{strings.overview.nearMiss(wording.reports.missingParts(missing))}</span>
            </span>
            <CellChip at={{ sheet, cell: range.split(':')[0] ?? range }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
