import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formToFill } from '../../actions/convert';
import type { CheckResult } from '../../actions/check';
import type { UserMemory } from '../../actions/profile';
import { takenForm, type TakenForm } from '../../actions/taken-form';
import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import { fillForm, takeAlong } from '../session/filling';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { nameWithSheet } from '../shared/form-name';
import { FormPicker } from '../shared/form-picker';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

/** Stands for the form that was taken along from another workbook. */
const TAKEN = 'taken';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  // Long names must not widen the pane.
  picker: { width: '100%', minWidth: 0 },
  apart: { marginTop: tokens.spacingVerticalL },
});

/** 填入已有空表: the blanks of a form of this workbook, filled from another form of this or another workbook. */
export function Filling() {
  const { result, profile, notice } = usePane();
  const { memory } = useSession();
  const forms = result?.forms.map(({ form }) => form) ?? [];
  // Another pane may have taken a form along since, or this one: it is looked for whenever something was done here.
  const taken = useMemo(() => takenFromElsewhere(memory, profile, result), [memory, profile, result, notice]);
  const { templates } = strings;
  const canFill = forms.length > 1 || (taken !== null && forms.length > 0);
  return (
    <Section title={templates.filling} hint={templates.fillingHint}>
      {forms.length === 0 && <Explanation text={templates.fillingNotYet} />}
      {canFill && <FillFrom forms={forms} taken={taken} />}
      {forms.length > 0 && <TakeAlong forms={forms} />}
    </Section>
  );
}

/** The form that was taken along, unless it comes from this very workbook. */
function takenFromElsewhere(memory: UserMemory, profile: Profile, result: CheckResult | null): TakenForm | null {
  const taken = takenForm(memory, profile);
  return taken && taken.workbook !== result?.workbook.name ? taken : null;
}

interface FillFromProps {
  readonly forms: readonly Form[];
  readonly taken: TakenForm | null;
}

function FillFrom({ forms, taken }: FillFromProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [source, setSource] = useState('');
  const [target, setTarget] = useState('');
  const { templates, actions } = strings;
  const from = forms.find((form) => keyOf(form) === source) ?? (taken ? null : (forms[0] ?? null));
  const others = from ? forms.filter((form) => form !== from) : forms;
  const sourceForm = from ?? taken?.form;
  const into =
    others.find((form) => keyOf(form) === target) ?? (sourceForm && formToFill(others, sourceForm)) ?? others[0];
  if (!into) return null;
  return (
    <div className={styles.parts}>
      <Select
        className={styles.picker}
        aria-label={templates.fillingSource}
        value={from ? keyOf(from) : TAKEN}
        onChange={(_, { value }) => setSource(value)}
      >
        {taken && <option value={TAKEN}>{templates.taken(nameWithSheet(taken.form), taken.workbook)}</option>}
        {forms.map((form) => (
          <option key={keyOf(form)} value={keyOf(form)}>
            {templates.fillFrom(nameWithSheet(form))}
          </option>
        ))}
      </Select>
      <Select
        className={styles.picker}
        aria-label={templates.fillingTarget}
        value={keyOf(into)}
        onChange={(_, { value }) => setTarget(value)}
      >
        {others.map((form) => (
          <option key={keyOf(form)} value={keyOf(form)}>
            {templates.fillInto(nameWithSheet(form))}
          </option>
        ))}
      </Select>
      <Button
        disabledFocusable={busy !== null}
        onClick={() => void fillForm(session, keyOf(into), from ? keyOf(from) : null)}
      >
        {actions.fillForm}
      </Button>
    </div>
  );
}

/** Keeps one of this workbook's forms for the pane of another workbook. */
function TakeAlong({ forms }: { forms: readonly Form[] }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [picked, setPicked] = useState('');
  const { templates, actions } = strings;
  const form = forms.find((other) => keyOf(other) === picked) ?? forms[0];
  if (!form) return null;
  return (
    <div className={mergeClasses(styles.parts, styles.apart)} role="group" aria-label={actions.takeAlong}>
      <FormPicker
        className={styles.picker}
        label={templates.takeAlong}
        forms={forms}
        value={keyOf(form)}
        onPick={setPicked}
      />
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void takeAlong(session, keyOf(form))}>
        {actions.takeAlong}
      </Button>
    </div>
  );
}
