type Ending = () => Promise<void>;

const ENDINGS = new Set<Ending>();

/**
 * Has something ended before the process is, at the latest when its work is done or a signal interrupts it; returns what begins to end it at
 * once, beside other work.
 */
export function beforeEnd(ending: Ending): () => void {
  let running: Promise<void> | undefined;
  const once = (): Promise<void> => (running ??= ending());
  ENDINGS.add(once);
  return () => void once().catch(() => undefined); // endWork is told
}

/** Ends what has to be ended before the process may go, all of it; rejects with the first that could not be. Whoever else calls it meanwhile waits as well. */
export async function endWork(): Promise<void> {
  const endings = [...ENDINGS];
  const outcomes = await Promise.allSettled(endings.map((ending) => ending()));
  for (const ending of endings) ENDINGS.delete(ending);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
