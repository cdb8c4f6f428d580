import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { CellChip } from '../shared/cell-chip';
import { MoreButton } from '../shared/more-button';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { Acceptance } from './acceptance';
import { FixButton } from './fix-button';
import { placeKey } from './lines';
import { ShortRepair } from './short-repair';

/** So many places are seen at once, and so many more at each asking. */
const FIRST = 5;
const PAGE = 50;

const useStyles = makeStyles({
  all: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  places: { listStyleType: 'none', margin: 0, padding: 0 },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  sheet: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  repair: { width: '100%' },
});

interface FindingPlacesProps {
  readonly places: readonly Finding[];
  readonly isOpen: boolean;
  readonly tabIndex: number;
}

/** Where the same finding stands: each place to go to and to repair by itself; once it is opened, to accept by itself or with all others. */
export function FindingPlaces({ places, isOpen, tabIndex }: FindingPlacesProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const [page, setPage] = useState(FIRST);
  const { findings } = strings;
  return (
    <div className={styles.all}>
      <span className={quiet}>{findings.inPlaces(new Set(places.map(({ sheet }) => sheet)).size, places.length)}</span>
      <ul className={styles.places} aria-label={findings.places}>
        {places.slice(0, page).map((place, index) => (
          <li
            key={`${placeKey(place)}${index}`}
            className={styles.place}
            data-rule={place.rule}
            data-severity={place.severity}
            data-sheet={place.sheet}
            data-cell={place.cell}
          >
            <span className={styles.sheet}>{place.sheet}</span>
            {place.cell && <CellChip at={place} tabIndex={tabIndex} />}
            <FixButton finding={place} label={`${place.sheet} ${place.cell}`} tabIndex={tabIndex} />
            <ShortRepair finding={place} className={styles.repair} />
            {isOpen && <Acceptance findings={[place]} label={`${place.sheet} ${place.cell}`} />}
          </li>
        ))}
      </ul>
      <MoreButton left={places.length - page} label={findings.more} onMore={() => setPage(page + PAGE)} />
      {isOpen && <Acceptance findings={places} />}
    </div>
  );
}
