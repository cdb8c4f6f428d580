import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isTargetForm } from '../../actions/convert';
import { generateSelfEvaluation } from '../session/inserting';
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

/** A self-evaluation form made of a target form of this workbook, its indicators and amounts filled in. */
export function Conversion() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [picked, setPicked] = useState('');
  const { templates, actions } = strings;
  const targets = result?.forms.map(({ form }) => form).filter(isTargetForm) ?? [];
  const form = targets.find((target) => keyOf(target) === picked) ?? targets[0];
  return (
    <Section title={templates.conversion} hint={templates.conversionHint}>
      {!form && <Explanation text={result ? templates.noTargets : templates.conversionNotYet} />}
      {form && (
        <div className={styles.parts}>
          <FormPicker
            className={styles.picker}
            label={templates.source}
            forms={targets}
            value={keyOf(form)}
            onPick={setPicked}
          />
          <Button disabledFocusable={busy !== null} onClick={() => void generateSelfEvaluation(session, keyOf(form))}>
            {actions.generateSelfEvaluation}
          </Button>
        </div>
      )}
    </Section>
  );
}
