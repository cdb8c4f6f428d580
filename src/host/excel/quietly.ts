import { has } from './versions';

/** Queues writes so that Excel does not report them to our own watchers, on versions whose events do not name their source. */
export function quietly<Result>(context: Excel.RequestContext, queue: () => Result): Result {
  if (has('triggerSource')) return queue();
  context.runtime.enableEvents = false;
  const result = queue();
  context.runtime.enableEvents = true;
  return result;
}
