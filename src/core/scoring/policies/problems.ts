import { FULL_POINTS } from '../points-problem';
import type { Policy } from '../policy';
import { percent, sumOf } from '../rounding';
import { CHINESE, type ScoringWords } from '../sentences';

type OwnPolicyWords = ScoringWords['ownPolicy'];

/** What keeps a policy from being used, in sentences that say how to repair it; empty where nothing does. */
export function policyProblems(policy: Policy, { ownPolicy }: Pick<ScoringWords, 'ownPolicy'> = CHINESE): string[] {
  return [weightProblem, moveProblem, bandProblem, satisfactionProblem, gradeProblem].flatMap(
    (check) => check(policy, ownPolicy) ?? [],
  );
}

function weightProblem({ weights }: Policy, says: OwnPolicyWords): string | null {
  const sum = sumOf(Object.values(weights));
  return sum === FULL_POINTS ? null : says.weights(sum);
}

function moveProblem({ weights, moves }: Policy, says: OwnPolicyWords): string | null {
  const wrong = moves.find(({ without, to }) => sumOf(Object.values(to)) !== weights[without]);
  if (!wrong) return null;
  return says.moves(wrong.without, weights[wrong.without] ?? 0, sumOf(Object.values(wrong.to)));
}

function bandProblem({ bands }: Policy, says: OwnPolicyWords): string | null {
  const joined = bands.every(({ upper, lower }, index) => upper > lower && upper === (bands[index - 1]?.lower ?? 1));
  if (joined && bands.at(-1)?.lower === 0) return null;
  return says.bands(bands.map(({ upper, lower }) => `${percent(upper)}～${percent(lower)}`));
}

function satisfactionProblem({ satisfaction }: Policy, says: OwnPolicyWords): string | null {
  if (!satisfaction || satisfaction.full > satisfaction.zero) return null;
  return says.satisfaction(percent(satisfaction.full), percent(satisfaction.zero));
}

function gradeProblem({ grades }: Policy, says: OwnPolicyWords): string | null {
  const falls = grades.every(({ from }, index) => from < (grades[index - 1]?.from ?? Infinity));
  return falls ? null : says.grades;
}
