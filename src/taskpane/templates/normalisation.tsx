import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planNormalisation } from '../../actions/normalise';
import { previewFor } from '../session/planning';
import { keyOf } from '../session/state';
import { Explanation } from '../shared/explanation';
import { FormPicker } from '../shared/form-picker';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  picker: { width: '100%' },
});

/** 规范化: one form brought into one way of writing, shown before it is done. */
export function Normalisation() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [picked, setPicked] = useState('');
  const { templates, actions } = strings;
  const forms = result?.forms.map(({ form }) => form) ?? [];
  const form = forms.find((other) => keyOf(other) === picked) ?? forms[0];
  return (
    <Section title={templates.normalisation} hint={templates.normalisationHint}>
      {!form && <Explanation text={templates.normalisationNotYet} />}
      {form && (
        <div className={styles.parts}>
          <FormPicker
            className={styles.picker}
            label={templates.normalisationSource}
            forms={forms}
            value={keyOf(form)}
            onPick={setPicked}
          />
          <Button
            disabledFocusable={busy !== null}
            onClick={() => void previewFor(session, keyOf(form), planNormalisation)}
          >
            {actions.normalise}
          </Button>
        </div>
      )}
    </Section>
  );
}
