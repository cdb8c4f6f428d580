import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CarriedSheet } from '../../actions/carry-forward';
import type { Form } from '../../core/form/form';
import { carryToNextYear } from '../session/making-forms';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { nameWithSheet } from '../shared/form-name';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Checkbox } from '../shared/checkbox';
import { Input } from '../shared/input';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { amountIn } from './amount-in';
import { CarriedForms } from './carried-forms';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // The focus ring needs room inside of what scrolls.
  forms: { maxHeight: '240px', overflowY: 'auto', overflowWrap: 'anywhere', padding: tokens.spacingVerticalXXS },
  budget: { marginLeft: tokens.spacingHorizontalXXXL },
  start: { alignSelf: 'flex-start' },
});

/** 结转下年: forms of this workbook for the next year, with their new budgets where they are known. */
export function CarryForward() {
  const styles = useStyles();
  const session = useSession();
  const { result, busy } = usePane();
  const [budgets, setBudgets] = useState<ReadonlyMap<string, string>>(new Map());
  const [carried, setCarried] = useState<readonly CarriedSheet[]>([]);
  const { templates, actions } = strings;
  const forms = result?.forms.map(({ form }) => form) ?? [];
  const wanted = forms.filter((form) => budgets.has(keyOf(form)));
  const unclear = wanted.some((form) => amountIn(budgets.get(keyOf(form)) ?? '') === null);
  const setBudget = (form: Form, budget: string | undefined): void =>
    setBudgets((before) => {
      const next = new Map(before);
      if (budget === undefined) next.delete(keyOf(form));
      else next.set(keyOf(form), budget);
      return next;
    });
  const carry = (): void => {
    const keys = wanted.map((form) => ({ key: keyOf(form), ...budgetOf(budgets.get(keyOf(form))) }));
    void carryToNextYear(session, keys, setCarried);
  };
  return (
    <Section title={actions.carryForward} hint={templates.carryHint}>
      {forms.length === 0 && <Explanation text={templates.carryNotYet} />}
      {forms.length > 0 && (
        <div className={styles.parts}>
          <div className={styles.forms} role="group" aria-label={templates.carrySource}>
            {forms.map((form) => (
              <FormToCarry
                key={keyOf(form)}
                form={form}
                budget={budgets.get(keyOf(form))}
                onChange={(budget) => setBudget(form, budget)}
              />
            ))}
          </div>
          <Button
            className={styles.start}
            disabledFocusable={busy !== null || wanted.length === 0 || unclear}
            onClick={carry}
          >
            {actions.carryForward}
          </Button>
          <CarriedForms carried={carried} />
        </div>
      )}
    </Section>
  );
}

function budgetOf(text: string | undefined): { budget?: number } {
  const budget = amountIn(text ?? '');
  return typeof budget === 'number' ? { budget } : {};
}

interface FormToCarryProps {
  readonly form: Form;
  /** Text of the budget; undefined while the form is not ticked. */
  readonly budget: string | undefined;
  readonly onChange: (budget: string | undefined) => void;
}

function FormToCarry({ form, budget, onChange }: FormToCarryProps) {
  const styles = useStyles();
  const { templates } = strings;
  const name = nameWithSheet(form);
  const problem = amountIn(budget ?? '') === null ? { validationMessage: templates.noAmount } : {};
  return (
    <div>
      <Checkbox
        checked={budget !== undefined}
        label={name}
        onChange={(_, { checked }) => onChange(checked ? '' : undefined)}
      />
      {budget !== undefined && (
        <Field className={styles.budget} label={templates.newBudget(form.budget.total)} size="small" {...problem}>
          <Input
            aria-label={`${name} ${templates.newBudget(null)}`}
            inputMode="decimal"
            value={budget}
            onChange={(_, { value }) => onChange(value)}
          />
        </Field>
      )}
    </div>
  );
}
