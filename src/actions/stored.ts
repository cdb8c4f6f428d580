import type * as z from 'zod/mini';

/** What was kept as JSON, by its schema; null where nothing was, and where it is not ours, cut off or of another version. */
export function readStored<T>(schema: z.ZodMiniType<T>, text: string | null): T | null {
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // the schema then refuses it
  }
}
