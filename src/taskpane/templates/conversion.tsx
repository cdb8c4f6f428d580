import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isTargetForm } from '../../actions/convert';
import { generateMonitoring, generateSelfEvaluation } from '../session/making-forms';
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
  picker: { width: '100%' },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Monitoring forms usually cover January to July. */
const USUAL_MONTH = 7;

/** Forms made of a target form of this workbook, its indicators and amounts filled in. */
export function Conversion() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [picked, setPicked] = useState('');
  const [month, setMonth] = useState(USUAL_MONTH);
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
          <div className={styles.row}>
            <Button
              disabledFocusable={busy !== null}
              onClick={() => void generateMonitoring(session, keyOf(form), month)}
            >
              {actions.generateMonitoring}
            </Button>
            <Select
              aria-label={templates.month}
              value={String(month)}
              onChange={(_, { value }) => setMonth(Number(value))}
            >
              {MONTHS.map((end) => (
                <option key={end} value={end}>
                  {`${templates.month} ${templates.upTo(end)}`}
                </option>
              ))}
            </Select>
          </div>
        </div>
      )}
    </Section>
  );
}
