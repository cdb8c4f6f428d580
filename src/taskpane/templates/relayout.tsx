import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { layouts } from '../../actions/relayout';
import { redraw } from '../session/making-forms';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { FormPicker } from '../shared/form-picker';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  // Long names must not widen the pane.
  picker: { width: '100%', minWidth: 0 },
});

/** 重排: a form of this workbook redrawn in the layout of another place, on a new sheet. */
export function Relayout() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [picked, setPicked] = useState('');
  const choices = layouts();
  const [layout, setLayout] = useState(choices[0]?.id ?? '');
  const { templates, actions } = strings;
  const forms = result?.forms.map(({ form }) => form) ?? [];
  const form = forms.find((other) => keyOf(other) === picked) ?? forms[0];
  return (
    <Section title={templates.relayout} hint={templates.relayoutHint}>
      {!form && <Explanation text={templates.relayoutNotYet} />}
      {form && (
        <div className={styles.parts}>
          <FormPicker
            className={styles.picker}
            label={templates.relayoutSource}
            forms={forms}
            value={keyOf(form)}
            onPick={setPicked}
          />
          <Select
            className={styles.picker}
            aria-label={templates.layout}
            value={layout}
            onChange={(_, { value }) => setLayout(value)}
          >
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Button disabledFocusable={busy !== null} onClick={() => void redraw(session, keyOf(form), layout)}>
            {actions.relayout}
          </Button>
        </div>
      )}
    </Section>
  );
}
