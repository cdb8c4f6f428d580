import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { draftOwnPolicy, keptPolicy } from '../../../actions/own-policy';
import { problemsOfPolicy } from '../../../actions/policies';
import type { Policy } from '../../../core/scoring/policy';
import { changeProfile } from '../../session/settings';
import { Button } from '../../shared/button';
import { usePane, useSession } from '../../shared/session-context';
import { Message } from '../../shared/message';
import { tokens } from '../../shared/tokens';
import { strings } from '../../strings';
import { Bands } from './bands';
import { Caps } from './caps';
import { Origin } from './origin';
import { Rules } from './rules';
import { Weights } from './weights';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** What every part of the editor works on. */
export interface PartProps {
  readonly draft: Policy;
  readonly onChange: (draft: Policy) => void;
}

/** A scoring policy of the user's own: nothing counts before it is kept, and it is kept only where it adds up. */
export default function PolicyEditor({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { profile, busy } = usePane();
  const [draft, setDraft] = useState(() => draftOwnPolicy(profile));
  const { policy } = strings;
  const problems = problemsOfPolicy(draft);
  const keep = async (): Promise<void> => {
    if (await changeProfile(session, keptPolicy(draft, profile))) onClose();
  };
  return (
    <div className={styles.editor} role="group" aria-label={policy.editor}>
      <Origin draft={draft} onChange={setDraft} />
      <Weights draft={draft} onChange={setDraft} />
      <Bands draft={draft} onChange={setDraft} />
      <Caps draft={draft} onChange={setDraft} />
      <Rules draft={draft} onChange={setDraft} />
      <div role="alert">
        {problems.map((problem) => (
          <Message key={problem} kind="error">
            {problem}
          </Message>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== null || problems.length > 0}
          onClick={() => void keep()}
        >
          {policy.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {policy.cancel}
        </Button>
      </div>
    </div>
  );
}
