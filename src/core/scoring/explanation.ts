import type { Indicator } from '../form/form';
import type { Value } from '../value/value';
import { directionOf, type ScoreChoices } from './choices';
import { nameOfBand } from './judge-quality';
import type { Judgement } from './judgement';
import type { Policy } from './policy';
import { percent } from './rounding';
import type { Picked, ScoreRow } from './score-card';

const RULES: Readonly<Record<Value['kind'], string>> = {
  'quantitative-positive': '达到即满分，否则 完成值 ÷ 目标值 × 分值',
  'quantitative-negative': '不超过即满分，否则 目标值 ÷ 完成值 × 分值',
  'quantitative-exact': '相等即满分，否则按正向或反向的比例计算',
  range: '在范围内即满分，否则按较近的一端计算比例',
  deadline: '按期完成即满分，逾期由人工打分',
  period: '按期完成即满分，逾期由人工打分',
  qualitative: '定性指标按档次计分',
  'bound-without-number': '目标没有数值，由人工定档',
  'not-applicable': '不适用，不计分',
  malformed: '目标读不出含义，不计分',
  empty: '没有目标，不计分',
};

/** How the execution rate is scored, in words. */
export const EXECUTION_RULE = '执行数 ÷ 全年预算数，最高 100%，× 分值';

/** How rows of this kind are scored, in words. */
export function ruleOf({ value, level1, subRow, points }: Indicator, { satisfaction }: Policy): string {
  if (subRow || points === null) return '不单独计分';
  if (satisfaction && level1 === '满意度指标')
    return `满意度 ${percent(satisfaction.full)} 及以上满分，低于 ${percent(satisfaction.zero)} 不得分，其间按比例`;
  return RULES[value.kind];
}

/** What was picked that the target does not state; undefined where nothing had to be picked. */
export function pickedFor(
  { row }: Indicator,
  { band, direction }: Judgement,
  choices: ScoreChoices,
): Picked | undefined {
  if (band) return { what: nameOfBand(band), byHand: choices.bands?.[row] !== undefined };
  if (direction) return { what: `方向“${direction}”`, byHand: directionOf(row, choices) !== undefined };
  return undefined;
}

/** Why a reason for the deviation is required, if it is. */
export function explanationFor(
  computed: number,
  points: number,
  { exceeded }: Judgement,
  { explainBelow }: Policy,
): ScoreRow['explain'] {
  if (exceeded !== undefined) return 'above';
  return computed < points * explainBelow - 1e-9 ? 'below' : undefined;
}
