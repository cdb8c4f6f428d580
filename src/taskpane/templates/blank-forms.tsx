import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { blankForms } from '../../actions/catalogue';
import { insertBlank } from '../session/inserting';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
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
  const session = useSession();
  const { busy } = usePane();
  const forms = blankForms();
  const [id, setId] = useState(forms[0]?.id ?? '');
  const chosen = forms.find((form) => form.id === id);
  const { templates, actions } = strings;
  return (
    <Section title={templates.blankForms} hint={templates.blankHint}>
      <RadioGroup aria-label={templates.blankForms} value={id} onChange={(_, { value }) => setId(value)}>
        {forms.map((form) => (
          <Radio key={form.id} value={form.id} label={form.name} />
        ))}
      </RadioGroup>
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
