import * as z from 'zod/mini';

/** A scoring policy as data; shares and bands 1 = 100 %, weights in points. `clause` is null where none was verified. */
export const policySchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  clause: z.nullable(z.string()),
  confidence: z.enum(['read', 'memory', 'inferred']),
  weights: z.record(z.string(), z.number()),
  /** Bands of qualitative scores from 达成 to 未达成: upper and lower share of the weight, lower included. */
  bands: z.array(z.object({ name: z.string(), upper: z.number(), lower: z.number() })),
  grades: z.array(z.object({ name: z.string(), from: z.number() })),
  decimals: z.number(),
});

export type Policy = z.infer<typeof policySchema>;
