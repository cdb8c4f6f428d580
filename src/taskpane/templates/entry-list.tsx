import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { usualValue, type LibraryEntry } from '../../actions/indicator-library';
import { nameOfField } from '../../actions/template-names';
import { MoreButton } from '../shared/more-button';
import { useQuietText } from '../shared/quiet-text';
import { Checkbox } from '../shared/checkbox';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '280px',
    overflowY: 'scroll',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  label: { overflowWrap: 'anywhere' },
  hint: { display: 'block' },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface EntryListProps {
  readonly entries: readonly LibraryEntry[];
  readonly ticked: readonly LibraryEntry[];
  readonly onTick: (entry: LibraryEntry, on: boolean) => void;
}

/** Library entries to tick, each with its level and the value that units usually wrote. */
export function EntryList({ entries, ticked, onTick }: EntryListProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const [page, setPage] = useState(PAGE);
  const { templates } = strings;
  return (
    <ul className={styles.list} aria-label={templates.indicators}>
      {entries.slice(0, page).map((entry, index) => (
        <li key={`${index} ${entry.name}`} className={styles.item}>
          <Checkbox
            checked={ticked.includes(entry)}
            onChange={(_, { checked }) => onTick(entry, checked === true)}
            label={
              <span className={styles.label}>
                {entry.name}
                <span className={mergeClasses(styles.hint, quiet)}>{hintOf(entry)}</span>
              </span>
            }
          />
        </li>
      ))}
      {entries.length === 0 && <li className={styles.none}>{templates.noMatch}</li>}
      {entries.length > page && (
        <li>
          <MoreButton left={entries.length - page} label={templates.more} onMore={() => setPage(page + PAGE)} />
        </li>
      )}
    </ul>
  );
}

function hintOf(entry: LibraryEntry): string {
  const { templates } = strings;
  const { level2, category, direction, source } = entry;
  const usual = usualValue(entry);
  const place = source === 'own' ? '' : templates.foundIn(templates.sources[source]);
  return [level2, nameOfField(category), templates.natures[direction], usual && templates.usual(usual), place]
    .filter(Boolean)
    .join(' · ');
}
