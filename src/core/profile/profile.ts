import * as z from 'zod/mini';
import { policySourceSchema } from '../scoring/policy';
import { acceptanceSchema } from './acceptance';
import { moneyUnitSchema, moneyUnitsSchema } from './money-units';
import { groupNameSchema, isPreset, levelSchema } from './presets';

/** Thresholds that rules read; amounts in 万元, ratios 1 = 100 %. */
const thresholdsSchema = z.object({
  amountTolerance: z._default(z.number(), 0.01),
  scoreTolerance: z._default(z.number(), 0.1),
  overAchievement: z._default(z.number(), 1.3),
  /** Share of indicators without a number above which a form is reported. */
  qualitativeShare: z._default(z.number(), 0.5),
  /** An execution rate below this needs a reason. */
  executionRate: z._default(z.number(), 0.9),
});

/** The user's settings as saved and loaded; every field has a default, so that an empty object is a profile. */
export const profileSchema = z.object({
  /** What the forms of a place ask for. */
  preset: z._default(z.string().check(z.refine(isPreset)), 'national'),
  /** Groups that a form has to have, where the user wants others than the preset. */
  required: z.optional(z.array(groupNameSchema)),
  policy: z._default(z.string(), 'national-2020'),
  /** A policy that the user edited; `policy` is its id where it is the one in use. */
  customPolicy: z.optional(policySourceSchema),
  /** 按送审校验: blank cells count as findings. The command line always does. */
  forSubmission: z._default(z.boolean(), false),
  marks: z._default(z.boolean(), true),
  live: z._default(z.boolean(), false),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Language of the pane; `auto` is Office's. */
  language: z._default(z.enum(['auto', 'zh-CN', 'en-US']), 'auto'),
  severities: z._default(z.record(z.string(), levelSchema), {}),
  thresholds: z._default(thresholdsSchema, {
    amountTolerance: 0.01,
    scoreTolerance: 0.1,
    overAchievement: 1.3,
    qualitativeShare: 0.5,
    executionRate: 0.9,
  }),
  /** 已核实: findings of the workbook that a person has looked at and accepted. */
  accepted: z._default(z.array(acceptanceSchema), []),
  /** Acceptances that came with a workbook whose sender is not trusted: shown, never obeyed. */
  claimed: z._default(z.array(acceptanceSchema), []),
  /** What judges is kept in the workbook, for everyone who opens it, instead of with the user. */
  inWorkbook: z._default(z.boolean(), false),
  /** Unit of the amounts of forms that name none; 万元 where this is not set. */
  assumedUnit: z.optional(moneyUnitSchema),
  /** Units that people chose for the amounts of single forms of the workbook. */
  moneyUnits: z._default(moneyUnitsSchema, []),
});

export type Profile = z.infer<typeof profileSchema>;

const JUDGING = {
  preset: true,
  required: true,
  policy: true,
  customPolicy: true,
  severities: true,
  thresholds: true,
  assumedUnit: true,
} as const;

/** What a check and its scores depend on. */
export const judgingSchema = z.pick(profileSchema, JUDGING);

/** The rest: how the pane looks and works, and what is kept for one workbook. */
export const personalSchema = z.omit(profileSchema, JUDGING);

export type Judging = z.infer<typeof judgingSchema>;

export const DEFAULT_PROFILE: Profile = profileSchema.parse({});
