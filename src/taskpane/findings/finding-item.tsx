import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { reveal } from '../session/reveal';
import { CellChip } from '../shared/cell-chip';
import { usePlainButton } from '../shared/plain-button';
import { Tag } from '../shared/tag';
import { useSession } from '../shared/session-context';
import { SeverityLabel } from '../shared/severity';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { FindingDetails } from './finding-details';
import { FindingPlaces } from './finding-places';
import { FixButton } from './fix-button';
import { standingOf, type Line } from './lines';
import { ShortRepair } from './short-repair';

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalXS },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  box: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalS },
  line: { flexGrow: 1, minWidth: 0, alignSelf: 'flex-start' },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  side: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    rowGap: tokens.spacingVerticalXS,
  },
  repair: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
});

interface FindingItemProps {
  readonly line: Line;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/**
 * One finding, or the same one in several places: what is wrong and where, its repair, and on demand why it matters and what to do. Every
 * place is an item of its own with the attributes of DESIGN, “The pane”.
 */
export function FindingItem({ line, isCurrent, isOpen, onOpen }: FindingItemProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const session = useSession();
  const { finding, places, heading } = line;
  const open = (): void => {
    onOpen();
    if (!isOpen) void reveal(session, finding);
  };
  const isOne = places.length === 1;
  return (
    <li
      className={styles.item}
      {...(isOne && {
        'data-rule': finding.rule,
        'data-severity': finding.severity,
        'data-sheet': finding.sheet,
        'data-cell': finding.cell,
      })}
    >
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <div className={styles.box}>
        <div className={styles.head}>
          <button
            type="button"
            className={mergeClasses(plain, styles.line)}
            data-line
            tabIndex={isCurrent ? 0 : -1}
            aria-expanded={isOpen}
            onClick={open}
          >
            <span className={styles.label}>
              <SeverityLabel standing={standingOf(finding)} />
              {!isOne && <Tag>{strings.findings.times(places.length)}</Tag>}
              {finding.trial && <Tag>{strings.findings.trial}</Tag>}
            </span>
            {finding.message}
          </button>
          <div className={styles.side}>
            {isOne && finding.cell && <CellChip at={finding} tabIndex={isCurrent ? 0 : -1} />}
            {isOne && <FixButton finding={finding} tabIndex={isCurrent ? 0 : -1} />}
          </div>
        </div>
        {!isOpen && isOne && <ShortRepair finding={finding} className={styles.repair} />}
        {!isOne && <FindingPlaces places={places} isOpen={isOpen} tabIndex={isCurrent ? 0 : -1} />}
        {isOpen && <FindingDetails finding={finding} places={places} />}
      </div>
    </li>
  );
}
