import { ENGLISH as FINDINGS } from '../../core/rules/english';
import { ENGLISH as SCORING } from '../../core/scoring/english';
import { ENGLISH_PRESETS } from '../../core/profile/presets/english';
import { ENGLISH_POLICIES } from '../../core/scoring/policies/english';
import { ENGLISH as SUMMARY } from '../../core/summary/english';
import { ENGLISH_FIELDS, ENGLISH_LAYOUTS } from '../../core/templates/english';
import { ENGLISH_ERRORS } from './english-errors';
import { ENGLISH_PLANS } from './english-plans';
import { ENGLISH_REPORTS } from './english-reports';
import type { Wording } from './wording';

/** English, for those who do not read Chinese; what it quotes stays as it stands on the form. */
export const ENGLISH: Wording = {
  language: 'en',
  findings: FINDINGS,
  scoring: SCORING,
  policies: ENGLISH_POLICIES,
  presets: ENGLISH_PRESETS,
  summary: SUMMARY,
  layouts: ENGLISH_LAYOUTS,
  fields: ENGLISH_FIELDS,
  errors: ENGLISH_ERRORS,
  reports: ENGLISH_REPORTS,
  plans: ENGLISH_PLANS,
};
