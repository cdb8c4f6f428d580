import type { Indicator } from '../form/form';
import { directionOf, type ScoreChoices } from './choices';
import { nameOfBand } from './judge-quality';
import type { Judgement } from './judgement';
import type { Policy } from './policy';
import { percent } from './rounding';
import type { Picked, ScoreRow } from './score-card';
import type { ScoringWords } from './sentences';

/** How rows of this kind are scored, in words. */
export function ruleOf(
  { value, level1, subRow, points }: Indicator,
  { satisfaction }: Policy,
  say: ScoringWords,
): string {
  if (subRow || points === null) return say.notScoredAlone;
  if (satisfaction && level1 === '满意度指标')
    return say.satisfactionRule(percent(satisfaction.full), percent(satisfaction.zero));
  return say.rules[value.kind];
}

/** What was picked that the target does not state; undefined where nothing had to be picked. */
export function pickedFor(
  { row }: Indicator,
  { band, direction }: Judgement,
  choices: ScoreChoices,
  say: ScoringWords,
): Picked | undefined {
  if (band) return { what: nameOfBand(band, say), byHand: choices.bands?.[row] !== undefined };
  if (direction) return { what: say.direction(direction), byHand: directionOf(row, choices) !== undefined };
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
