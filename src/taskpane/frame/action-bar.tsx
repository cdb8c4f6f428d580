import { makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { canDo, offersOf } from '../session/offers';
import { undo } from '../session/writing';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { MoreMenu } from './more-menu';
import { perform } from './perform';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  next: { flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0, minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** The next sensible step, undo, and everything that has no button on the open tab. */
export function ActionBar() {
  const styles = useStyles();
  const session = useSession();
  const state = usePane();
  const { next, others } = offersOf(state);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.next}
        appearance="primary"
        disabledFocusable={!canDo(state, next)}
        onClick={() => perform(session, next)}
      >
        {strings.actions[next]}
      </Button>
      <Button
        className={styles.undo}
        icon={<ArrowUndoRegular />}
        title={state.undoable ?? undefined}
        disabledFocusable={state.busy !== null || state.undoable === null}
        onClick={() => void undo(session)}
      >
        {strings.actions.undo}
      </Button>
      <MoreMenu offers={others} />
    </div>
  );
}
