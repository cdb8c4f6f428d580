import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { accept, acceptNoLonger } from '../session/settings';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { TextArea } from '../shared/text-area';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface AcceptanceProps {
  /** One finding, or the same one in many places; all of them accepted, or none. */
  readonly findings: readonly Finding[];
  /** What is accepted, for those who do not see beside which place the button stands. */
  readonly label?: string;
}

/** 已核实: a finding that is right as it stands is put aside, never without a reason. */
export function Acceptance({ findings: same, label }: AcceptanceProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [reason, setReason] = useState<string | null>(null);
  const { findings } = strings;
  const reasons = new Set(same.flatMap(({ accepted }) => accepted?.reason ?? []));
  if (reasons.size > 0) {
    return (
      <div className={styles.row}>
        <span>{findings.acceptedBecause([...reasons].join(findings.reasonSeparator))}</span>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          aria-label={label && `${label} ${findings.reopen}`}
          onClick={() =>
            void acceptNoLonger(
              session,
              same.map(({ accepted }) => accepted),
            )
          }
        >
          {same.length > 1 ? findings.reopenAll(same.length) : findings.reopen}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button size="small" aria-label={label && `${label} ${findings.accept}`} onClick={() => setReason('')}>
          {same.length > 1 ? findings.acceptAll(same.length) : findings.accept}
        </Button>
      </div>
    );
  }
  const isBlank = reason.trim() === '';
  return (
    <div className={styles.form}>
      <Field label={findings.acceptReason}>
        <TextArea autoFocus value={reason} onChange={setReason} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBlank || busy !== null}
          onClick={() => void accept(session, same, reason.trim())}
        >
          {findings.acceptConfirm}
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          {findings.cancel}
        </Button>
      </div>
    </div>
  );
}
