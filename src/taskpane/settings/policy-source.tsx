import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Policy } from '../../core/scoring/policy';
import { useQuietText } from '../shared/quiet-text';
import { strings } from '../strings';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** Where a scoring policy comes from, how well it is known, and its note; a clause that was not verified is said to be so. */
export function PolicySource({ policy }: { policy: Policy }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { scores } = strings;
  const { source, clause, confidence, note } = policy;
  return (
    <div>
      <p className={mergeClasses(quiet, styles.text)}>
        {strings.aside(scores.clause(source, clause), scores.confidence[confidence])}
      </p>
      {note && <p className={mergeClasses(quiet, styles.text)}>{note}</p>}
    </div>
  );
}
