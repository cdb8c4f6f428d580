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

/** 已核实: a finding that is right as it stands is put aside, never without a reason. */
export function Acceptance({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [reason, setReason] = useState<string | null>(null);
  const { findings } = strings;
  if (finding.accepted) {
    return (
      <div className={styles.row}>
        <span>{findings.acceptedBecause(finding.accepted.reason)}</span>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void acceptNoLonger(session, finding.accepted)}
        >
          {findings.reopen}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button size="small" onClick={() => setReason('')}>
          {findings.accept}
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
          onClick={() => void accept(session, finding, reason.trim())}
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
