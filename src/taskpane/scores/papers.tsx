import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { planProposedWeights, proposedWeights } from '../../actions/weights';
import type { Form } from '../../core/form/form';
import { generateSummary, generateWorkingPaper } from '../session/papers';
import { previewFor } from '../session/planning';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { rowsWithoutPoints } from './rows';

const useStyles = makeStyles({
  notes: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
});

/** Points for rows that have none, as a proposal that adds up to the policy; nothing where every row has points. */
export function ProposedWeights({ form }: { form: Form }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { profile, busy } = usePane();
  const missing = rowsWithoutPoints(form);
  if (missing === 0) return null;
  const { notes } = proposedWeights(form, profile);
  const { scores } = strings;
  return (
    <Section title={scores.weights} hint={scores.weightsHint(missing)}>
      {notes.length > 0 && (
        <ul className={mergeClasses(quiet, styles.notes)}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => void previewFor(session, keyOf(form), planProposedWeights)}
      >
        {strings.actions.writeWeights}
      </Button>
    </Section>
  );
}

/** 评分底稿: every score of the workbook explained on a sheet of its own. */
export function WorkingPaper() {
  const session = useSession();
  const { busy } = usePane();
  const { scores, actions } = strings;
  return (
    <Section title={scores.paper} hint={scores.paperHint}>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => void generateWorkingPaper(session, new Date())}
      >
        {actions.workingPaper}
      </Button>
    </Section>
  );
}

/** 汇总表: every form of the workbook in one table, with its amounts, score and errors. */
export function SummarySheet() {
  const session = useSession();
  const { busy } = usePane();
  const { scores, actions } = strings;
  return (
    <Section title={scores.summary} hint={scores.summaryHint}>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void generateSummary(session, new Date())}>
        {actions.summary}
      </Button>
    </Section>
  );
}
