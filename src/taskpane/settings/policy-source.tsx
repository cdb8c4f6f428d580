import { policies } from '../../actions/policies';
import { useQuietText } from '../shared/quiet-text';
import { strings } from '../strings';

/** Where a scoring policy comes from, as it is known; a clause that was not verified is said to be so. */
export function PolicySource({ id }: { id: string }) {
  const quiet = useQuietText();
  const policy = policies().find((offered) => offered.id === id);
  if (!policy) return null;
  const { scores } = strings;
  const text = policy.clause
    ? scores.clause(policy.source, policy.clause)
    : `${scores.source(policy.source)}。${scores.noClause}`;
  return <div className={quiet}>{text}</div>;
}
