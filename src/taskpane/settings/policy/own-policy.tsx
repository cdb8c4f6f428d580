import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { droppedPolicy } from '../../../actions/own-policy';
import { policies } from '../../../actions/policies';
import { changeProfile } from '../../session/settings';
import { Button } from '../../shared/button';
import { onDemand } from '../../shared/on-demand';
import { useQuietText } from '../../shared/quiet-text';
import { usePane, useSession } from '../../shared/session-context';
import { tokens } from '../../shared/tokens';
import { strings } from '../../strings';

const PolicyEditor = onDemand(() => import(/* webpackChunkName: "engine" */ './policy-editor'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** A policy of the user's own: begun from the one in use, edited, or given up. */
export function OwnPolicy() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { profile, busy } = usePane();
  const [isOpen, setOpen] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The button that was pressed goes away with the editor.
    if (wasOpen.current && !isOpen) buttons.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { policy } = strings;
  const { customPolicy } = profile;
  const isOwnInUse = customPolicy !== undefined && customPolicy.id === profile.policy;
  if (isOpen) return <PolicyEditor onClose={() => setOpen(false)} />;
  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {isOwnInUse ? policy.edit : policy.begin}
        </Button>
        {isOwnInUse && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void changeProfile(session, droppedPolicy(profile, policies()[0]?.id ?? ''))}
          >
            {policy.drop}
          </Button>
        )}
      </div>
      {customPolicy && !isOwnInUse && <span className={quiet}>{policy.replaces(customPolicy.title ?? '')}</span>}
    </>
  );
}
