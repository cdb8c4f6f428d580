import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));
const points = z.number().check(z.minimum(0));
// `z.int` would bring the formats of all numbers into the pane, half a kilobyte.
const whole = z.number().check(z.refine(Number.isInteger));
const bandSchema = z.object({ name: z.string(), upper: share, lower: share });

const FIELDS = {
  title: z.string().check(z.minLength(1)),
  /** Counts the revisions of our data, so that a working paper can name the one it was made with. */
  version: whole,
  source: z.string(),
  /** null where none was verified. */
  clause: z.nullable(z.string()),
  confidence: z.enum(['read', 'memory', 'inferred']),
  /** What people have to know about the policy, shown as written; '' where there is nothing. */
  note: z.string(),
  /**
   * Points by part of the form: “预算执行率”, “产出”, “效益和满意度”, or “指标合计” for all indicators together; “in principle”, so a
   * deviation is information.
   */
  weights: z.record(z.string(), points),
  /** Rows without points are scored with an even share of what their part has left; else they have no score. */
  splitMissingWeights: z.boolean(),
  /** Where the points of a part go that a form has no indicators for. */
  moves: z.array(z.object({ without: z.string(), to: z.record(z.string(), points) })),
  /** Bands of qualitative scores from 达成 to 未达成: upper and lower share of the weight, lower included. */
  bands: z.array(bandSchema).check(z.minLength(1)),
  /** 满意度 by grade: from `full` on the full weight, below `zero` none, between them in proportion; null for the usual way. */
  satisfaction: z.nullable(z.object({ full: share, zero: share })),
  grades: z.array(z.object({ name: z.string(), from: points })),
  decimals: whole.check(z.minimum(0), z.maximum(4)),
  /**
   * From `ratio` times a ≥ target on, and more than `countMargin` above it in a count, a reason is required and `deduction` points are
   * taken from the row (0: none).
   */
  overAchievement: z.object({ ratio: z.number().check(z.minimum(1)), countMargin: points, deduction: points }),
  /** Scores below this share of the weight need a reason. */
  explainBelow: share,
  /** The total is not above `total` where the execution rate is below `rateBelow`; the lowest limit that applies counts. */
  totalCaps: z.array(z.object({ rateBelow: share, total: points })),
};

/** A scoring policy as data; shares and rates 1 = 100 %, weights in points. */
export const policySchema = z.strictObject({ id: z.string(), ...FIELDS });

/** A policy as written down: complete, or the fields in which it differs from the one it `extends`. */
export const policySourceSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  extends: z.optional(z.string()),
  ...z.partial(z.object(FIELDS)).shape,
});

export type Policy = z.infer<typeof policySchema>;
export type PolicySource = z.infer<typeof policySourceSchema>;
export type Band = z.infer<typeof bandSchema>;
