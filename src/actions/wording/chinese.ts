import { CHINESE as FINDINGS } from '../../core/rules/words';
import { CHINESE as SCORING } from '../../core/scoring/sentences';
import { CHINESE as SUMMARY } from '../../core/summary/words';
import { CHINESE_ERRORS } from './chinese-errors';
import { CHINESE_PLANS } from './chinese-plans';
import { CHINESE_REPORTS } from './chinese-reports';
import type { Wording } from './wording';

/** The language of the forms, spoken unless another is asked for. */
export const CHINESE: Wording = {
  language: 'zh',
  findings: FINDINGS,
  scoring: SCORING,
  policies: {},
  presets: {},
  summary: SUMMARY,
  layouts: {},
  fields: {},
  errors: CHINESE_ERRORS,
  reports: CHINESE_REPORTS,
  plans: CHINESE_PLANS,
};
