type Ending = () => Promise<void>;

const ENDINGS = new Set<Ending>();

/** Has something ended before the process is, when a signal interrupts it; returns what forgets it again. */
export function beforeInterrupt(ending: Ending): () => void {
  ENDINGS.add(ending);
  return () => void ENDINGS.delete(ending);
}

/** Ends what has to be ended before the process may go. */
export async function endWork(): Promise<void> {
  await Promise.all([...ENDINGS].map((ending) => ending()));
}
