import { makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../core/plan/plan';
import { reveal } from '../session/reveal';
import { strings } from '../strings';
import { useSession } from './session-context';
import { tokens } from './tokens';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A cell's address as a button that shows the cell in the sheet. */
export function CellChip({ at, tabIndex }: { at: CellRef; tabIndex?: number }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <button
      type="button"
      className={styles.chip}
      tabIndex={tabIndex}
      aria-label={strings.findings.goTo(at.cell)}
      onClick={() => void reveal(session, at)}
    >
      {at.cell}
    </button>
  );
}
