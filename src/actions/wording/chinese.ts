import { CHINESE as FINDINGS } from '../../core/rules/words';
import { CHINESE_ERRORS } from './chinese-errors';
import type { Wording } from './wording';

/** The language of the forms, spoken unless another is asked for. */
export const CHINESE: Wording = { findings: FINDINGS, errors: CHINESE_ERRORS };
