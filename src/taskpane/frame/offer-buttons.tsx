import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { canDo, offersOf } from '../session/offers';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { perform } from './perform';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
});

/** The buttons that belong to the open tab, but for the one that stands in the bar; others of the tab beside them. */
export function OfferButtons({ children }: { children?: ReactNode }) {
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
      {children}
    </div>
  );
}
