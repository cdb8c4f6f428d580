import type { Form } from '../form/form';
import { normalise } from '../value/normalise';
import type { Policy } from './policy';
import { percent, plain } from './rounding';
import { CHINESE, type ScoringWords } from './sentences';

/** A note printed on the sheet that states a rule of scoring, with what it says differently from the policy. */
export interface NoteOnScoring {
  readonly cell: string;
  readonly text: string;
  /** Sentences for people; empty where note and policy agree as far as the note can be read. */
  readonly differences: readonly string[];
}

const ABOUT_SCORING = /得分|分值|计分|评分|打分|扣分|档|权重|封顶/;
const BAND = /(\d{2,3})%?(?:\([^()]*\))?[-~至到](\d{1,2})%/g;
const WEIGHT =
  /(预算执行率|产出|效益|满意度|成本)(?:指标)?(?:的?(?:得分|权重|分值))*(?:各?[占为是共:]|\()*(\d{1,3}(?:\.\d+)?)(?:分|%)(?![-~至到])/g;
const CAP = /执行率[^。;]{0,16}?(?:低于|小于|不足|<)(\d{1,3})%[^。;]{0,24}?(?:不超过|不高于|不得超过|≤)(\d{1,3})分/g;
const DEDUCTION = /超(?:额|过|出)[^。;]{0,30}?扣(?:减|除)?(\d+(?:\.\d+)?)分/;

type Reading = (text: string, policy: Policy, say: ScoringWords) => readonly string[];

const READINGS: readonly Reading[] = [bandsIn, weightsIn, capsIn, deductionIn];

/** Notes of a form that state a rule of scoring (“注：…”), each with its differences from the policy. */
export function notesOnScoring({ notes }: Form, policy: Policy, say: ScoringWords = CHINESE): NoteOnScoring[] {
  return notes
    .filter(({ text }) => ABOUT_SCORING.test(text))
    .map(({ cell, text }) => {
      const plainText = normalise(text);
      return { cell, text, differences: READINGS.flatMap((read) => read(plainText, policy, say)) };
    });
}

function bandsIn(text: string, { bands }: Policy, say: ScoringWords): string[] {
  const printed = [...text.matchAll(BAND)].map(([, upper, lower]) => ({
    upper: Number(upper) / 100,
    lower: Number(lower) / 100,
  }));
  if (printed.length < 2 || printed[0]?.upper !== 1) return [];
  const [theirs, ours] = [limitsOf(printed, say), limitsOf(bands, say)];
  return theirs === ours ? [] : [say.notes.bands(theirs, ours)];
}

function weightsIn(text: string, { weights }: Policy, say: ScoringWords): string[] {
  return [...text.matchAll(WEIGHT)].flatMap(([, part = '', points = '']) => {
    const ours = weights[part];
    if (ours === Number(points)) return [];
    return [say.notes.weight(part, points, ours === undefined ? null : plain(ours))];
  });
}

function capsIn(text: string, { totalCaps }: Policy, say: ScoringWords): string[] {
  return [...text.matchAll(CAP)]
    .map(([, rate, total]) => ({ rateBelow: Number(rate) / 100, total: Number(total) }))
    .filter(({ rateBelow, total }) => !totalCaps.some((cap) => cap.rateBelow === rateBelow && cap.total === total))
    .map(({ rateBelow, total }) => say.notes.cap(percent(rateBelow), String(total)));
}

function deductionIn(text: string, { overAchievement }: Policy, say: ScoringWords): string[] {
  const printed = DEDUCTION.exec(text)?.[1];
  if (printed === undefined || Number(printed) === overAchievement.deduction) return [];
  const ours = overAchievement.deduction === 0 ? null : plain(overAchievement.deduction);
  return [say.notes.deduction(printed, ours)];
}

function limitsOf(bands: readonly { readonly upper: number; readonly lower: number }[], say: ScoringWords): string {
  return say.list(bands.map(({ upper, lower }) => say.range(percent(upper), percent(lower))));
}
