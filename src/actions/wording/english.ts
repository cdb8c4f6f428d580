import { ENGLISH as FINDINGS } from '../../core/rules/english';
import { ENGLISH_ERRORS } from './english-errors';
import type { Wording } from './wording';

/** English, for those who do not read Chinese; what it quotes stays as it stands on the form. */
export const ENGLISH: Wording = { findings: FINDINGS, errors: ENGLISH_ERRORS };
