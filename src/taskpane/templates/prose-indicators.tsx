import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorsFromProse, type ProseReading } from '../../actions/prose';
import { readSelectedText } from '../session/inserting';
import { Button } from '../shared/button';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { TextArea } from '../shared/text-area';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { Proposals } from './proposals';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Indicators read out of goals that are written as text: proposed, ticked and corrected by the user, then inserted. */
export function ProseIndicators() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<ProseReading | null>(null);
  const { templates, actions } = strings;
  const readSelection = async (): Promise<void> => {
    const selected = await readSelectedText(session);
    if (selected === null) return;
    setText(selected);
    setReading(indicatorsFromProse(selected));
  };
  return (
    <Section title={templates.prose} hint={templates.proseHint}>
      <div className={styles.parts}>
        <TextArea aria-label={templates.proseText} rows={3} value={text} onChange={setText} />
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
