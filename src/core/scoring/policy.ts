import * as z from 'zod/mini';

const bandSchema = z.object({ name: z.string(), upper: z.number(), lower: z.number() });

/** A scoring policy as data; shares and rates 1 = 100 %, weights in points. `clause` is null where none was verified. */
export const policySchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  clause: z.nullable(z.string()),
  confidence: z.enum(['read', 'memory', 'inferred']),
  /** Points by part of the form: “预算执行率”, “产出” …; “in principle”, so a deviation is information. */
  weights: z.record(z.string(), z.number()),
  /** Bands of qualitative scores from 达成 to 未达成: upper and lower share of the weight, lower included. */
  bands: z.array(bandSchema),
  grades: z.array(z.object({ name: z.string(), from: z.number() })),
  decimals: z.number(),
  /**
   * From `ratio` times a ≥ target on, and more than `countMargin` above it in a count, a reason is required and `deduction` points are
   * taken from the row (0: none).
   */
  overAchievement: z._default(z.object({ ratio: z.number(), countMargin: z.number(), deduction: z.number() }), {
    ratio: 1.3,
    countMargin: 5,
    deduction: 0,
  }),
  /** The total is not above `total` where the execution rate is below `rateBelow`; the lowest limit that applies counts. */
  totalCaps: z._default(z.array(z.object({ rateBelow: z.number(), total: z.number() })), []),
});

export type Policy = z.infer<typeof policySchema>;
export type Band = z.infer<typeof bandSchema>;
