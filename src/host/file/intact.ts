import { fileError } from './file-error';
import { LongText } from './string-text';

/**
 * What engines say where calls are nested beyond their stack, as tags, lists or texts of a crafted part can have them: a RangeError in V8 and
 * JavaScriptCore, an InternalError in SpiderMonkey, which others lack.
 */
const STACK_OVERFLOW = /call stack|too much recursion/i;

/**
 * Does work on the parts of a package; tags that do not match, what is nested or strung together without end, and texts that are too long only
 * show there.
 */
export function intact<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SyntaxError || isStackOverflow(cause))
      throw fileError('truncated', name, 'damaged-part', { cause });
    if (cause instanceof LongText) throw fileError('too-large', name, 'long-text', { cause });
    throw cause;
  }
}

function isStackOverflow(cause: unknown): boolean {
  return cause instanceof Error && STACK_OVERFLOW.test(cause.message);
}
