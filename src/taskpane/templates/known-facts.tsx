import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { factsIn } from '../../actions/known-facts';
import { fillKnownFacts } from '../session/known-facts';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { FormPicker } from '../shared/form-picker';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { FactFields, factsOf, NO_TEXTS, textsOf } from './fact-fields';
import { ProjectListForms } from './project-list';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  start: { alignSelf: 'flex-start' },
});

/** 填入已知信息: what is known is taken from a form or typed once, and goes into blank forms that are there or that are drawn for a list. */
export function KnownFactsSection() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [source, setSource] = useState('');
  const [target, setTarget] = useState('');
  const [texts, setTexts] = useState(NO_TEXTS);
  const { facts } = strings;
  const forms = result?.forms.map(({ form }) => form) ?? [];
  const known = factsOf(texts);
  const goal = forms.find((form) => keyOf(form) === target) ?? forms[0];
  const take = (key: string): void => {
    const from = forms.find((form) => keyOf(form) === key);
    setSource(key);
    if (from) setTexts(textsOf(factsIn(from)));
  };
  return (
    <Section title={facts.title} hint={facts.hint}>
      <div className={styles.parts}>
        {forms.length > 0 && (
          <Field label={facts.source} size="small">
            <FormPicker label={facts.source} otherwise={facts.typed} forms={forms} value={source} onPick={take} />
          </Field>
        )}
        <FactFields texts={texts} onChange={setTexts} />
        {goal && (
          <>
            <Field label={facts.target} size="small">
              <FormPicker label={facts.target} forms={forms} value={keyOf(goal)} onPick={setTarget} />
            </Field>
            <Button
              className={styles.start}
              disabledFocusable={busy !== null || !known}
              onClick={() => known && void fillKnownFacts(session, keyOf(goal), known)}
            >
              {facts.fill}
            </Button>
          </>
        )}
        <ProjectListForms shared={known} />
      </div>
    </Section>
  );
}
