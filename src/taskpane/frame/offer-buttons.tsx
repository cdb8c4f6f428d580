import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { canDo, offersOf } from '../session/offers';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';
import { perform } from './perform';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
});

/** The buttons that belong to the open tab, but for the one that stands in the bar. */
export function OfferButtons() {
  const styles = useStyles();
  const session = useSession();
  const state = usePane();
  return (
    <div className={styles.row}>
      {offersOf(state).ofTab.map((offer) => (
        <Button
          key={offer}
          size="small"
          disabledFocusable={!canDo(state, offer)}
          onClick={() => perform(session, offer)}
        >
          {strings.actions[offer]}
        </Button>
      ))}
    </div>
  );
}
