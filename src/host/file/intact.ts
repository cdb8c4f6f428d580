import { fileError } from './file-error';
import { LongText } from './string-text';

/** Does work on the parts of a package; tags that do not match and texts that are too long only show there. */
export function intact<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SyntaxError) throw fileError('truncated', name, 'damaged-part', { cause });
    if (cause instanceof LongText) throw fileError('too-large', name, 'long-text', { cause });
    throw cause;
  }
}
