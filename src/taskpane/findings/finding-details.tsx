import { makeStyles } from '@fluentui/react-components';
import { basisOf } from '../../actions/basis';
import { planFix } from '../../actions/fix';
import type { Finding } from '../../core/rules/finding';
import { ChangeTable } from '../frame/change-table';
import { RuleLink } from '../shared/help-link';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { Acceptance } from './acceptance';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  terms: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
});

/** Why a finding matters, what to do, what it rests on, and its repair cell by cell. */
export function FindingDetails({ finding, places }: { finding: Finding; places: readonly Finding[] }) {
  const styles = useStyles();
  const { findings } = strings;
  const plan = planFix(finding);
  const basis = basisOf(finding.rule);
  const kind = finding.fix?.kind === 'safe' ? findings.safe : findings.suggestion;
  return (
    <div className={styles.details}>
      <dl className={styles.terms}>
        <Term name={findings.why} meaning={finding.why} />
        <Term name={findings.how} meaning={finding.how} />
        {basis && (
          <Term
            name={findings.basis}
            meaning={strings.aside(basis.text, findings.basisFrom(basis.source, basis.checked))}
          />
        )}
      </dl>
      <RuleLink rule={finding.rule} />
      {plan && places.length === 1 && <ChangeTable caption={strings.aside(plan.title, kind)} changes={plan.changes} />}
      {places.length === 1 && <Acceptance findings={places} />}
    </div>
  );
}

function Term({ name, meaning }: { name: string; meaning: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </div>
  );
}
