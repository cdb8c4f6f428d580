import { makeStyles } from '@fluentui/react-components';
import type { ScoredForm } from '../../actions/score';
import { isScored } from '../../actions/scored-kinds';
import type { Form } from '../../core/form/form';
import { OfferButtons } from '../frame/offer-buttons';
import { choose } from '../session/scoring';
import { keyOf } from '../session/state';
import { drawingKeys } from '../shared/form-name';
import { FormPicker } from '../shared/form-picker';
import { Explanation } from '../shared/explanation';
import { GuideLink } from '../shared/help-link';
import { usePane, useSession } from '../shared/session-context';
import { Checkbox } from '../shared/checkbox';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { ProposedWeights, SummarySheet, WorkingPaper } from './papers';
import { ScoreNotes } from './score-notes';
import { ScoreTable } from './score-table';
import { hasInapplicable } from './rows';
import { Summary } from './summary';

const useStyles = makeStyles({ picker: { width: '100%', marginBottom: tokens.spacingVerticalM } });

/** 评分: the score of a form and how every point of it came about. */
export default function ScoresTab() {
  const { result, scores } = usePane();
  const hasForms = result === null || result.forms.some(({ form }) => isScored(form));
  return (
    <>
      <OfferButtons />
      {(!scores || scores.length === 0) && (
        <Explanation text={!scores && hasForms ? strings.scores.notYet : strings.scores.noForms}>
          <GuideLink part="scoring" />
        </Explanation>
      )}
      {scores && <ScoredForms scores={scores} />}
      {result && result.forms.length > 0 && <SummarySheet />}
    </>
  );
}

function ScoredForms({ scores }: { scores: readonly ScoredForm[] }) {
  const styles = useStyles();
  const { store } = useSession();
  const { formKey } = usePane();
  const chosen = scores.find(({ form }) => keyOf(form) === formKey) ?? scores[0];
  if (!chosen) return null;
  const forms = scores.map(({ form }) => form);
  return (
    <>
      {scores.length > 1 && (
        <FormPicker
          className={styles.picker}
          label={strings.scores.form}
          forms={forms}
          value={keyOf(chosen.form)}
          onPick={(key) => store.set({ formKey: key })}
        />
      )}
      <Summary card={chosen.card} />
      <ScoreNotes form={chosen.form} />
      <ProposedWeights form={chosen.form} />
      <Rescale form={chosen.form} />
      <ScoreTable scored={chosen} key={drawingKeys(forms).get(chosen.form)} />
      <WorkingPaper />
    </>
  );
}

/** 未涉及 rows leave points without a score; the others are scaled up only when the user asks. */
function Rescale({ form }: { form: Form }) {
  const session = useSession();
  const { choices } = usePane();
  if (!hasInapplicable(form)) return null;
  return (
    <Checkbox
      label={strings.scores.rescale}
      checked={choices[keyOf(form)]?.rescale ?? false}
      onChange={(_, { checked }) => void choose(session, form, { rescale: checked === true })}
    />
  );
}
