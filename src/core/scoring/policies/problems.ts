import type { Policy } from '../policy';
import { percent, plain, sumOf } from '../rounding';

const FULL = 100;

/** What keeps a policy from being used, in sentences that say how to repair it; empty where nothing does. */
export function policyProblems(policy: Policy): string[] {
  return [weightProblem, moveProblem, bandProblem, satisfactionProblem, gradeProblem].flatMap(
    (check) => check(policy) ?? [],
  );
}

function weightProblem({ weights }: Policy): string | null {
  const sum = sumOf(Object.values(weights));
  return sum === FULL ? null : `各部分分值合计应为 100，现为 ${plain(sum)}；请调整各部分的分值`;
}

function moveProblem({ weights, moves }: Policy): string | null {
  const wrong = moves.find(({ without, to }) => sumOf(Object.values(to)) !== weights[without]);
  if (!wrong) return null;
  return `没有“${wrong.without}”指标时要转出 ${plain(weights[wrong.without] ?? 0)} 分，现在转出的合计是 ${plain(sumOf(Object.values(wrong.to)))} 分；请使两者相等`;
}

function bandProblem({ bands }: Policy): string | null {
  const joined = bands.every(({ upper, lower }, index) => upper > lower && upper === (bands[index - 1]?.lower ?? 1));
  if (joined && bands.at(-1)?.lower === 0) return null;
  const limits = bands.map(({ upper, lower }) => `${percent(upper)}～${percent(lower)}`).join('、');
  return `定性档次应从 100% 到 0% 首尾相接，现为 ${limits}；请使上一档的下限等于下一档的上限`;
}

function satisfactionProblem({ satisfaction }: Policy): string | null {
  if (!satisfaction || satisfaction.full > satisfaction.zero) return null;
  return `满意度满分线 ${percent(satisfaction.full)} 应高于零分线 ${percent(satisfaction.zero)}；请重新填写`;
}

function gradeProblem({ grades }: Policy): string | null {
  const falls = grades.every(({ from }, index) => from < (grades[index - 1]?.from ?? Infinity));
  return falls ? null : '评价等级应从高分到低分排列，每一级的起点都低于上一级；请重新填写';
}
