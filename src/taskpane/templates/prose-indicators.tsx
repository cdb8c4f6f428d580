import { Button, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorsFromProse, type Proposal, type ProseReading } from '../../actions/prose';
import { insertProposals, readTextUnderCursor } from '../session/inserting';
import { FormPicker } from '../shared/form-picker';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Indicators read out of goals that are written as text: proposed, ticked by the user, then inserted. */
export function ProseIndicators() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<ProseReading | null>(null);
  const { templates, actions } = strings;
  const readSelection = async (): Promise<void> => {
    const selected = await readTextUnderCursor(session);
    if (selected === null) return;
    setText(selected);
    setReading(indicatorsFromProse(selected));
  };
  return (
    <Section title={templates.prose} hint={templates.proseHint}>
      <div className={styles.parts}>
        <Textarea
          aria-label={templates.proseText}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <div className={styles.row}>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void readSelection()}>
            {actions.readSelection}
          </Button>
          <Button
            size="small"
            disabledFocusable={text.trim() === ''}
            onClick={() => setReading(indicatorsFromProse(text))}
          >
            {actions.readProse}
          </Button>
        </div>
        {reading && <Proposals key={reading.sentence + text} reading={reading} onInserted={() => setReading(null)} />}
      </div>
    </Section>
  );
}

function Proposals({ reading, onInserted }: { reading: ProseReading; onInserted: () => void }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { result, busy } = usePane();
  const { proposals, sentence } = reading;
  const [ticked, setTicked] = useState<readonly Proposal[]>(proposals);
  const [target, setTarget] = useState('');
  const { templates, actions } = strings;
  const tick = (proposal: Proposal, on: boolean): void =>
    setTicked(proposals.filter((other) => (other === proposal ? on : ticked.includes(other))));
  return (
    <>
      <span className={quiet} role="note">
        {sentence}
      </span>
      {proposals.length > 0 && (
        <>
          <div role="group" aria-label={templates.proposals}>
            {proposals.map((proposal, index) => (
              <ProposalBox
                key={index}
                proposal={proposal}
                isTicked={ticked.includes(proposal)}
                onTick={(on) => tick(proposal, on)}
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
              disabledFocusable={busy !== null || ticked.length === 0}
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

interface ProposalBoxProps {
  readonly proposal: Proposal;
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
}

function ProposalBox({ proposal, isTicked, onTick }: ProposalBoxProps) {
  const quiet = useQuietText();
  const { name, level2, target } = proposal;
  return (
    <div>
      <Checkbox
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
        label={
          <>
            {name}
            <br />
            <span className={quiet}>{strings.templates.proposal(level2, target)}</span>
          </>
        }
      />
    </div>
  );
}
