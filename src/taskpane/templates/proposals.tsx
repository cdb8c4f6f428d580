import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Proposal, ProseReading } from '../../actions/prose';
import { insertProposals } from '../session/inserting';
import { Button } from '../shared/button';
import { FormPicker } from '../shared/form-picker';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { ProposalItem } from './proposal-item';

const useStyles = makeStyles({ row: { display: 'flex', columnGap: tokens.spacingHorizontalS } });

/** A proposal as it stands now, and whether it is to be inserted. */
interface Choice {
  readonly proposal: Proposal;
  readonly isTicked: boolean;
}

/** What was read out of a text, to be ticked, corrected and inserted into a form. */
export function Proposals({ reading, onInserted }: { reading: ProseReading; onInserted: () => void }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { result, busy } = usePane();
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    reading.proposals.map((proposal) => ({ proposal, isTicked: true })),
  );
  const [target, setTarget] = useState('');
  const { templates, actions } = strings;
  const ticked = choices.filter(({ isTicked }) => isTicked).map(({ proposal }) => proposal);
  const isNameless = ticked.some(({ name }) => name.trim() === '');
  const change = (index: number, patch: Partial<Choice>): void =>
    setChoices(choices.map((choice, at) => (at === index ? { ...choice, ...patch } : choice)));
  return (
    <>
      <span className={quiet} role="note">
        {reading.sentence}
      </span>
      {choices.length > 0 && (
        <>
          <div role="group" aria-label={templates.proposals}>
            {choices.map(({ proposal, isTicked }, index) => (
              <ProposalItem
                key={index}
                proposal={proposal}
                isTicked={isTicked}
                onTick={(on) => change(index, { isTicked: on })}
                onEdit={(edited) => change(index, { proposal: edited })}
              />
            ))}
          </div>
          <FormPicker
            label={templates.target}
            otherwise={templates.underCursor}
            forms={result?.forms.map(({ form }) => form) ?? []}
            value={target}
            onPick={setTarget}
          />
          <div className={styles.row}>
            <Button
              disabledFocusable={busy !== null || ticked.length === 0 || isNameless}
              onClick={() => void insertProposals(session, target || null, ticked, onInserted)}
            >
              {actions.insertProposals}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
