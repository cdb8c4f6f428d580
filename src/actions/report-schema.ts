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
  claimed: z.optional(z.object({ reason: text })),
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

/** What became of a form since an earlier report: 已改 / 未改 / 新增, of the form and of its findings. */
const baselineSchema = z.object({
  state: z.enum(['changed', 'unchanged', 'new']),
  fixed: z.array(z.object({ rule: text, code: text, message: text })),
  remaining: z.number(),
  added: z.number(),
});

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
  baseline: z.optional(baselineSchema),
});

const notCheckedSchema = z.object({ rule: text, sheet: text, range: text, reason: text });
const nearMissSchema = z.object({ sheet: text, range: text, missing: z.array(text) });

const profileUseSchema = z.object({
  /** From the program, the user, a file named on the command line, or the workbook itself. */
  origin: z.enum(['built-in', 'user', 'file', 'workbook']),
  /** Ids of the preset and the scoring policy, and what they are called. */
  preset: text,
  presetTitle: text,
  policy: text,
  policyTitle: text,
  /** Every rule that did not run. */
  switchedOff: z.array(z.object({ rule: text, code: text, name: text })),
  /** How many rules have another severity than the preset gives them. */
  changedSeverities: z.number(),
  /** The workbook brought settings of its own, which were not obeyed. */
  ignoredWorkbook: z.boolean(),
});

const fileFields = {
  path: text,
  /** What the file was judged by; absent where it could not be read. */
  profile: z.optional(profileUseSchema),
  error: z.optional(z.object({ code: text, message: text })),
  nearMisses: z.array(nearMissSchema),
  findings: z.array(findingSchema),
  notChecked: z.array(notCheckedSchema),
  /** Acceptances (已核实) that no finding answers to any more. */
  unmatched: z.array(z.object({ rule: text, sheet: text, cell: text, reason: text })),
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
  /** Points that do not add up to 100: there is no grade, and no total where they leave it open. */
  pointsProblem: z.optional(z.object({ text, leavesTotalOpen: z.boolean() })),
});

/** A form of the score report: its score card is null where the form is not scored. */
const scoredFormSchema = z.extend(formReportSchema, { scoreCard: z.nullable(scoreCardSchema) });

const head = { version: z.literal(1), tool: text, policy: text, profile: profileUseSchema };

const rosterSchema = z.object({
  expected: z.number(),
  /** `paths` are files with the unit in their names whose forms name others. */
  missing: z.array(z.object({ unit: text, project: printed, paths: z.optional(z.array(text)) })),
  /** Who handed in files without a form, only with sheets that are almost one; not among `missing`. */
  unrecognised: z.optional(z.array(z.object({ unit: text, project: printed, paths: z.array(text) }))),
  twice: z.array(z.object({ unit: text, form: text, paths: z.array(text) })),
  unlisted: z.array(z.object({ unit: text, paths: z.array(text) })),
});

/** What a report says about its files together. */
export const runReportSchema = z.object({
  /** Findings about forms of two files. */
  acrossFiles: z.optional(z.array(z.extend(findingSchema, { path: text }))),
  /** Against the list of `--roster`: who did not hand in, and what was handed in twice. */
  roster: z.optional(rosterSchema),
  /** Forms of the `--baseline` that no file had, without those of files that could not be read. */
  gone: z.optional(z.array(z.object({ path: text, sheet: text, name: text }))),
});

/** What `jixiao check --format json` prints. */
export const checkReportSchema = z.extend(runReportSchema, { ...head, files: z.array(fileReportSchema) });

/** One file of the score report. */
export const scoredFileReportSchema = z.object({ ...fileFields, forms: z.array(scoredFormSchema) });

/** What `jixiao score --format json` prints. */
export const scoreReportSchema = z.object({ ...head, files: z.array(scoredFileReportSchema) });

export type FormReport = z.infer<typeof formReportSchema>;
export type ReportHead = Pick<CheckReport, 'version' | 'tool' | 'policy' | 'profile'>;

/** The profile that a file was checked with, as every report names it. */
export type ProfileUse = ReportHead['profile'];
export type FileReport = z.infer<typeof fileReportSchema>;
export type RunReport = z.infer<typeof runReportSchema>;
export type CheckReport = z.infer<typeof checkReportSchema>;
export type ScoredFileReport = z.infer<typeof scoredFileReportSchema>;
export type ScoreReport = z.infer<typeof scoreReportSchema>;
