import * as z from 'zod/mini';
import { changeSchema } from './journal';

const text = z.string();
const amount = z.nullable(z.number());
const printed = z.nullable(z.string());
const amounts = { total: amount, fiscal: amount, other: amount };

const findingSchema = z.object({
  rule: text,
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  sheet: text,
  cell: text,
  message: text,
  why: text,
  how: text,
  trial: z.optional(z.literal(true)),
  accepted: z.optional(z.object({ reason: text })),
  fix: z.optional(z.object({ kind: z.enum(['safe', 'suggestion']), title: text, changes: z.array(changeSchema) })),
});

const valueSchema = z.object({
  kind: z.enum([
    'quantitative-positive',
    'quantitative-negative',
    'quantitative-exact',
    'range',
    'period',
    'deadline',
    'bound-without-number',
    'not-applicable',
    'qualitative',
    'malformed',
    'empty',
  ]),
  comparator: z.nullable(z.enum(['≥', '>', '≤', '<', '='])),
  number: amount,
  unit: printed,
  from: z.optional(printed),
  to: z.optional(printed),
});

const levels = { level1: text, level2: text, level3: text };
const address = z.optional(text);

const indicatorSchema = z.object({
  row: z.number(),
  ...levels,
  printed: z.object(levels),
  target: text,
  description: z.optional(text),
  basis: z.optional(text),
  comparatorText: z.optional(text),
  unitText: z.optional(text),
  actual: printed,
  points: amount,
  score: amount,
  deviation: printed,
  cells: z.object({
    level1: address,
    level2: address,
    level3: address,
    target: address,
    actual: address,
    points: address,
    score: address,
    deviation: address,
  }),
  value: valueSchema,
  repaired: z.boolean(),
});

const paid = { initial: amount, adjusted: amount, executed: amount };

/** One form of the report: amounts in 万元, `rate` 1 = 100 %, addresses in A1 notation. */
export const formReportSchema = z.object({
  sheet: text,
  range: text,
  hidden: z.boolean(),
  kind: z.enum([
    'project-target',
    'project-self-evaluation',
    'department-target',
    'department-self-evaluation',
    'monitoring',
  ]),
  title: text,
  year: amount,
  unit: printed,
  supervisor: printed,
  projectName: printed,
  projectCode: printed,
  budget: z.object(amounts),
  funds: z.array(z.object({ label: text, ...paid })),
  execution: z.nullable(z.object({ ...paid, points: amount, rate: amount, score: amount })),
  period: printed,
  purpose: printed,
  spendingPlan: z.nullable(z.array(z.number())),
  completion: printed,
  tasks: z.array(z.object({ name: text, content: text, ...amounts })),
  goals: z.array(text),
  indicators: z.array(indicatorSchema),
  totalPoints: amount,
  totalScore: amount,
  notes: z.array(z.object({ cell: text, text })),
  findings: z.array(findingSchema),
});

const notCheckedSchema = z.object({ rule: text, sheet: text, range: text, reason: text });
const nearMissSchema = z.object({ sheet: text, range: text, missing: z.array(text) });

const fileFields = {
  path: text,
  error: z.optional(z.object({ code: text, message: text })),
  nearMisses: z.array(nearMissSchema),
  findings: z.array(findingSchema),
  notChecked: z.array(notCheckedSchema),
};

/** One file of the report; `findings` are those across its forms. */
export const fileReportSchema = z.object({ ...fileFields, forms: z.array(formReportSchema) });

const computed = {
  computed: amount,
  given: amount,
  accepted: z.boolean(),
  proposal: z.boolean(),
  formula: text,
  reason: z.optional(text),
};

const scoreCardSchema = z.object({
  policy: text,
  rows: z.array(z.object({ row: z.number(), ...computed })),
  execution: z.nullable(z.object(computed)),
  subtotal: z.number(),
  scoredPoints: z.number(),
  openPoints: z.number(),
  total: amount,
  grade: printed,
});

/** A form of the score report: its score card is null where the form is not scored. */
const scoredFormSchema = z.extend(formReportSchema, { scoreCard: z.nullable(scoreCardSchema) });

const head = { version: z.literal(1), tool: text, policy: text };

/** What `jixiao check --format json` prints. */
export const checkReportSchema = z.object({ ...head, files: z.array(fileReportSchema) });

/** One file of the score report. */
export const scoredFileReportSchema = z.object({ ...fileFields, forms: z.array(scoredFormSchema) });

/** What `jixiao score --format json` prints. */
export const scoreReportSchema = z.object({ ...head, files: z.array(scoredFileReportSchema) });

export type FormReport = z.infer<typeof formReportSchema>;
export type FileReport = z.infer<typeof fileReportSchema>;
export type CheckReport = z.infer<typeof checkReportSchema>;
export type ScoredFileReport = z.infer<typeof scoredFileReportSchema>;
export type ScoreReport = z.infer<typeof scoreReportSchema>;
