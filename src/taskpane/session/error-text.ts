import { describeError, type ErrorText } from '../../actions/describe-error';
import { strings } from '../strings';

/** Any failure in words; where a file of the pane itself did not come (by webpack's name for that), what to do about it. */
export function errorText(error: unknown): ErrorText {
  const isMissingFile = error instanceof Error && error.name === 'ChunkLoadError';
  return isMissingFile ? strings.failure.notLoaded : describeError(error);
}
