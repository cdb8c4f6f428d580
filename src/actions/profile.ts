import { profileSchema, type Profile } from '../core/profile/profile';
import type { Host } from '../host/host';

const ACCEPTED_KEY = 'jixiao.accepted';
const PROFILE_KEY = 'profile';

/** Small texts kept for the user, not in the workbook. */
export interface UserMemory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** The user's settings with the workbook's accepted cases; what cannot be read counts as not set. */
export async function loadProfile(host: Host, memory: UserMemory): Promise<Profile> {
  const settings = profileSchema.safeParse(parseJson(memory.get(PROFILE_KEY)) ?? {});
  const accepted = profileSchema.safeParse({ accepted: parseJson(await host.settings.get(ACCEPTED_KEY)) ?? [] });
  const profile = settings.success ? settings.data : profileSchema.parse({});
  return { ...profile, accepted: accepted.success ? accepted.data.accepted : [] };
}

/** Keeps accepted cases in the workbook, since they speak of its cells, and everything else with the user. */
export async function saveProfile(host: Host, memory: UserMemory, profile: Profile): Promise<void> {
  const { accepted, ...own } = profile;
  memory.set(PROFILE_KEY, JSON.stringify(own));
  await host.settings.set(ACCEPTED_KEY, accepted.length ? JSON.stringify(accepted) : null);
}

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours, or cut off: the schema then gives the defaults
  }
}
