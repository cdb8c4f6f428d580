import { makeStyles } from '@fluentui/react-components';
import { nameOfShelf, type Shelved } from '../../actions/own-library';
import { deleteEntry } from '../session/own-library';
import { Button } from '../shared/button';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  hint: { display: 'block' },
  button: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap' },
});

interface OwnEntryListProps {
  readonly entries: readonly Shelved[];
  readonly onEdit: (shelved: Shelved) => void;
}

/** The user's own entries, each to be edited and deleted. */
export function OwnEntryList({ entries, onEdit }: OwnEntryListProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { busy } = usePane();
  const { templates } = strings;
  return (
    <ul className={styles.list} aria-label={templates.ownEntries}>
      {entries.map((shelved) => (
        <li key={`${shelved.shelf}|${shelved.entry.level2}|${shelved.entry.name}`} className={styles.item}>
          <span className={styles.text}>
            {shelved.entry.name}
            <span className={`${styles.hint} ${quiet}`}>{hintOf(shelved)}</span>
          </span>
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            aria-label={templates.editEntry(shelved.entry.name)}
            onClick={() => onEdit(shelved)}
          >
            {templates.edit}
          </Button>
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            aria-label={templates.deleteEntry(shelved.entry.name)}
            disabledFocusable={busy !== null}
            onClick={() => void deleteEntry(session, shelved)}
          >
            {templates.delete}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function hintOf({ entry: { level2, comparator, value, unit }, shelf }: Shelved): string {
  return [level2, comparator + value + unit, shelf === 'workbook' ? nameOfShelf(shelf) : '']
    .filter(Boolean)
    .join(' · ');
}
