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

/** Ends what has to be ended before the process may go; rejects with what could not be. */
export async function endWork(): Promise<void> {
  const endings = [...ENDINGS];
  ENDINGS.clear();
  await Promise.all(endings.map((ending) => ending()));
}
