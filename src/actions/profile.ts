import * as z from 'zod/mini';
import { DEFAULT_PROFILE, profileSchema, type Profile } from '../core/profile/profile';
import type { Host } from '../host/host';
import { ownSettings } from './profile-file';
import { readStored } from './stored';

const PROFILE_KEY = 'profile';

/** Parts of a profile that speak of one workbook's forms and are kept in it, each under its own key. */
const OF_WORKBOOK = { accepted: 'jixiao.accepted', moneyUnits: 'jixiao.money-units' } as const;

const workbookSchema = z.pick(profileSchema, { accepted: true, moneyUnits: true });

/** What a workbook keeps about its own forms. */
export type WorkbookPart = z.infer<typeof workbookSchema>;

/** Small texts kept for the user, not in the workbook. */
export interface UserMemory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** The user's settings with what the workbook keeps about its forms; what cannot be read counts as not set. */
export async function loadProfile(host: Host, memory: UserMemory): Promise<Profile> {
  const own = readStored(profileSchema, memory.get(PROFILE_KEY)) ?? DEFAULT_PROFILE;
  return { ...own, ...(await loadWorkbookPart(host)) };
}

/** What a workbook keeps about its forms; nothing of a kind that cannot be read. */
export async function loadWorkbookPart(host: Host): Promise<WorkbookPart> {
  const { accepted, moneyUnits } = workbookSchema.shape;
  return {
    accepted: readStored(accepted, await host.settings.get(OF_WORKBOOK.accepted)) ?? [],
    moneyUnits: readStored(moneyUnits, await host.settings.get(OF_WORKBOOK.moneyUnits)) ?? [],
  };
}

/** Keeps in the workbook what speaks of its forms, and everything else with the user. */
export async function saveProfile(host: Host, memory: UserMemory, profile: Profile): Promise<void> {
  const { accepted, moneyUnits } = profile;
  memory.set(PROFILE_KEY, JSON.stringify(ownSettings(profile)));
  await keepInWorkbook(host, OF_WORKBOOK.accepted, accepted);
  await keepInWorkbook(host, OF_WORKBOOK.moneyUnits, moneyUnits);
}

async function keepInWorkbook(host: Host, key: string, list: readonly unknown[]): Promise<void> {
  await host.settings.set(key, list.length > 0 ? JSON.stringify(list) : null);
}
