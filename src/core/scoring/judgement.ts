import type { Comparator } from '../value/value';
import type { Band } from './policy';
import type { Said } from './sentences';

/** What comparing an actual value with its target came to. */
export interface Judgement {
  /** Share of the weight, 1 = 100 %; null where nothing can be computed. */
  readonly share: number | null;
  /** What was compared (“15次 ≥ 12次”) or how the share comes about (“95 ÷ 100”). */
  readonly words: Said;
  readonly reached: boolean;
  /** What a person has to confirm, or why nothing can be computed. */
  readonly doubts: readonly Said[];
  /** What a person should know, without having to confirm it. */
  readonly notes: readonly Said[];
  /** Band of the weight that a qualitative value was placed in. */
  readonly band?: Band;
  /** Whether the actual value can be set against the target at all is to be confirmed: another unit, a copied sign, a change beside a level. */
  readonly inDoubt?: true;
  /** Direction that a number without a comparator was judged in. */
  readonly direction?: Comparator;
  /** By how many times the target was reached, where it is so far exceeded that a reason is required. */
  readonly exceeded?: number;
}

const nothing: Said = () => '';

/** Nothing can be computed; `why` says what is needed. */
export function open(why: Said): Judgement {
  return { share: null, words: nothing, reached: false, doubts: [why], notes: [] };
}

/** The target is reached: full weight. */
export function reached(words: Said, doubts: readonly Said[] = [], notes: readonly Said[] = []): Judgement {
  return { share: 1, words, reached: true, doubts, notes };
}

/** The target is missed: a share of the weight. */
export function partial(share: number, words: Said, doubts: readonly Said[] = []): Judgement {
  return { share: Math.min(1, Math.max(0, share)), words, reached: false, doubts, notes: [] };
}
