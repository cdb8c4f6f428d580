import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { blankForms } from '../../actions/catalogue';
import { nameOfLayout } from '../../actions/template-names';
import { insertBlank } from '../session/inserting';
import { Button } from '../shared/button';
import { useFieldLook } from '../shared/field-look';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { BlankFormDrawing } from './drawing';

const useStyles = makeStyles({
  drawing: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** Blank forms, the chosen one drawn as it will look. */
export function BlankForms() {
  const styles = useStyles();
  const look = useFieldLook();
  const session = useSession();
  const { busy } = usePane();
  const forms = blankForms();
  const [id, setId] = useState(forms[0]?.id ?? '');
  const chosen = forms.find((form) => form.id === id);
  const { templates, actions } = strings;
  return (
    <Section title={templates.blankForms} hint={templates.blankHint}>
      <div role="radiogroup" aria-label={templates.blankForms}>
        {forms.map((form) => (
          <label key={form.id} className={look.label}>
            <input
              type="radio"
              name="blank-form"
              className={look.box}
              checked={form.id === id}
              onChange={() => setId(form.id)}
            />
            {nameOfLayout(form)}
          </label>
        ))}
      </div>
      {chosen && (
        <div className={styles.drawing}>
          <BlankFormDrawing blank={chosen} />
        </div>
      )}
      <Button disabledFocusable={busy !== null || !chosen} onClick={() => void insertBlank(session, id)}>
        {actions.insertBlank}
      </Button>
    </Section>
  );
}
