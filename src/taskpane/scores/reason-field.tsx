import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Form, Indicator } from '../../core/form/form';
import type { ScoreRow } from '../../core/scoring/score-card';
import { previewReasons, writeReason } from '../session/reasons';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { TextArea } from '../shared/text-area';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

interface ReasonFieldProps {
  readonly form: Form;
  readonly row: ScoreRow;
  readonly indicator: Indicator;
}

/** Why a row fell short of its target or went far beyond it, in the user's own words: a reason is never proposed. */
export function ReasonField({ form, row, indicator }: ReasonFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const { reasons, busy } = usePane();
  const { scores, actions } = strings;
  const written = indicator.deviation ?? '';
  const draft = reasons[keyOf(form)]?.[row.row] ?? written;
  const isNew = draft.trim() !== '' && draft.trim() !== written.trim();
  const field = useRef<HTMLDivElement>(null);
  const wasNew = useRef(isNew);
  useEffect(() => {
    // The button that was pressed goes away with what it has written.
    if (wasNew.current && !isNew && document.activeElement === document.body)
      field.current?.querySelector('textarea')?.focus();
    wasNew.current = isNew;
  }, [isNew]);
  const label = row.explain === 'above' ? scores.reasonAbove : scores.reasonBelow;
  return (
    <div ref={field} className={styles.field}>
      <Field label={label} size="small">
        <TextArea
          aria-label={scores.reasonOf(row.name)}
          value={draft}
          onChange={(value) => writeReason(session, form, row.row, value)}
        />
      </Field>
      {isNew && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void previewReasons(session, form)}
        >
          {actions.writeReasons}
        </Button>
      )}
    </div>
  );
}
