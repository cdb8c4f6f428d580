import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { previewNormalisation } from '../session/normalising';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { FormPicker } from '../shared/form-picker';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  picker: { width: '100%' },
});

/** 规范化: one form, or all of them, brought into one way of writing, shown before it is done. */
export function Normalisation() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [picked, setPicked] = useState('');
  const { templates, actions } = strings;
  const forms = result?.forms.map(({ form }) => form) ?? [];
  return (
    <Section title={templates.normalisation} hint={templates.normalisationHint}>
      {forms.length === 0 && <Explanation text={templates.normalisationNotYet} />}
      {forms.length > 0 && (
        <div className={styles.parts}>
          <FormPicker
            className={styles.picker}
            label={templates.normalisationSource}
            otherwise={templates.allForms}
            forms={forms}
            value={picked}
            onPick={setPicked}
          />
          <Button disabledFocusable={busy !== null} onClick={() => void previewNormalisation(session, picked || null)}>
            {actions.normalise}
          </Button>
        </div>
      )}
    </Section>
  );
}
