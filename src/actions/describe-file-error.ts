import { errorText, type ErrorText } from './describe-error';
import { wording } from './wording';
import { CHINESE_FILE_ERRORS } from './wording/chinese-file-errors';
import { ENGLISH_FILE_ERRORS } from './wording/english-file-errors';

const FILE_ERRORS = { zh: CHINESE_FILE_ERRORS, en: ENGLISH_FILE_ERRORS };

/** Turns any failure into words of the language in use, for those who open files themselves: the pane never meets half of them. */
export function describeFileError(error: unknown): ErrorText {
  const { codes, details } = FILE_ERRORS[wording.language];
  const { errors } = wording;
  return errorText(error, { codes: { ...errors.codes, ...codes }, details: { ...errors.details, ...details } });
}

/** The same as one text of three lines, for a terminal. */
export function errorLines(error: unknown): string {
  const { title, why, how } = describeFileError(error);
  return [title, why, how].join('\n');
}
