import type { PointsProblem } from './points-problem';
import type { Policy } from './policy';

/** The score of one indicator row and how it came about. `computed` never depends on `given`. */
export interface ScoreRow {
  readonly row: number;
  /** Name and cell for display and writing; absent where the form has no score column. */
  readonly name: string;
  readonly level1: string;
  readonly cell?: string;
  readonly points: number | null;
  readonly target: string;
  readonly actual: string | null;
  readonly computed: number | null;
  readonly given: number | null;
  /** True where a given qualitative score lies in its band. */
  readonly accepted: boolean;
  /** True where a person has to confirm the computed score before it is written. */
  readonly proposal: boolean;
  /** In words: “95 ÷ 100 × 10 = 9.5”; '' where nothing could be computed. */
  readonly formula: string;
  /** Why there is no score, or what has to be confirmed. */
  readonly reason?: string;
  /** How rows of this kind are scored: “达到即满分，否则 完成值 ÷ 目标值 × 分值”. */
  readonly rule?: string;
  /** Band, direction or score that the target does not state. */
  readonly picked?: Picked;
  /** A reason for the deviation is required: the score is below what the policy lets pass, or the target is far exceeded. */
  readonly explain?: 'below' | 'above';
}

/** What was picked for a row, in words, by a person or by default. */
export interface Picked {
  readonly what: string;
  readonly byHand: boolean;
}

/** The score of the execution rate. `rate` 1 = 100 %. */
export interface ExecutionScore {
  readonly points: number | null;
  readonly rate: number | null;
  readonly computed: number | null;
  readonly given: number | null;
  readonly accepted: boolean;
  readonly proposal: boolean;
  readonly formula: string;
  readonly reason?: string;
  /** How it is scored, in words. */
  readonly rule?: string;
}

/** A form's scores. `total` and `grade` are null while any row with points has no score, or the points do not add up. */
export interface ScoreCard {
  readonly policy: string;
  /** The policy itself as it was applied, the user's limits included. */
  readonly policyUsed?: Policy;
  readonly rows: readonly ScoreRow[];
  readonly execution: ExecutionScore | null;
  /** Sum of the scores known so far, execution included. */
  readonly subtotal: number;
  /** Points of the rows that have a score, and of those that have none yet. */
  readonly scoredPoints: number;
  readonly openPoints: number;
  readonly total: number | null;
  /** How the total comes about: “10 + 88.5 = 98.5”; absent while it is open. */
  readonly totalFormula?: string;
  readonly grade: string | null;
  /** The points do not add up to 100. */
  readonly pointsProblem?: PointsProblem;
}
