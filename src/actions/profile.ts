import * as z from 'zod/mini';
import {
  DEFAULT_PROFILE,
  judgingSchema,
  personalSchema,
  profileSchema,
  type Judging,
  type Profile,
} from '../core/profile/profile';
import { HostError, type Host } from '../host/host';
import { hasPolicy, OF_ONE_WORKBOOK, ownSettings } from './profile-file';
import { readStored } from './stored';

/** Where the user's settings are kept with the user. */
export const USER_KEY = 'profile';

/** Where the parts of a profile that belong to a workbook are kept in it. */
const WORKBOOK_KEYS = {
  accepted: 'jixiao.accepted',
  moneyUnits: 'jixiao.money-units',
  judging: 'jixiao.profile',
} as const;

const workbookSchema = z.pick(profileSchema, { accepted: true, moneyUnits: true });

/** What a workbook keeps: about its own forms, and the settings it is to be judged by where somebody put them there. */
export interface WorkbookPart extends z.infer<typeof workbookSchema> {
  readonly judging: Judging | null;
}

/** Small texts kept for the user, not in the workbook. */
export interface UserMemory {
  get(key: string): string | null;
  /** Throws where the browser refuses the text, which then lasts only as long as the page. */
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Keeps a text for the user; throws a HostError (`not-kept`) where the browser refuses it, so that it lasts only as long as the page. */
export function keepForUser(memory: Pick<UserMemory, 'set'>, key: string, value: unknown): void {
  try {
    memory.set(key, JSON.stringify(value));
  } catch (cause) {
    throw new HostError('not-kept', {}, { cause });
  }
}

/** The user's settings with what the workbook keeps, which goes before them; what cannot be read counts as not set. */
export async function loadProfile(host: Host, memory: UserMemory): Promise<Profile> {
  return withWorkbookPart(loadOwnProfile(memory), await loadWorkbookPart(host));
}

/** A profile that obeys what a workbook keeps. */
export function withWorkbookPart(profile: Profile, { accepted, moneyUnits, judging }: WorkbookPart): Profile {
  if (!judging) return { ...profile, inWorkbook: false, accepted, moneyUnits };
  return { ...personalSchema.parse(profile), ...judging, inWorkbook: true, accepted, moneyUnits };
}

/** What a workbook keeps; nothing of a kind that cannot be read. */
export async function loadWorkbookPart({ settings }: Host): Promise<WorkbookPart> {
  const { accepted, moneyUnits } = workbookSchema.shape;
  const judging = readStored(judgingSchema, await settings.get(WORKBOOK_KEYS.judging));
  return {
    accepted: readStored(accepted, await settings.get(WORKBOOK_KEYS.accepted)) ?? [],
    moneyUnits: readStored(moneyUnits, await settings.get(WORKBOOK_KEYS.moneyUnits)) ?? [],
    judging: judging && hasPolicy(judging) ? judging : null,
  };
}

/**
 * Keeps with the user what `patch` changed of a profile and nothing else, since another window may have kept other settings meanwhile;
 * where the workbook is judged by its own settings, the user's own way of judging is left as it was. Throws as `keepForUser` does.
 */
export function saveUserPart(memory: UserMemory, profile: Profile, patch: Partial<Profile>): void {
  const others = [...Object.keys(OF_ONE_WORKBOOK), ...(profile.inWorkbook ? judgingKeys() : [])];
  const changed = Object.entries(patch).filter(([key]) => !others.includes(key));
  if (changed.length === 0) return;
  const own = { ...loadOwnProfile(memory), ...Object.fromEntries(changed) };
  // Another window may have dropped the policy that this one has chosen.
  saveOwnProfile(memory, hasPolicy(own) ? own : { ...own, customPolicy: profile.customPolicy });
}

/** Keeps in the workbook what speaks of its forms, and what judges it where the profile says so. */
export async function saveWorkbookPart(host: Host, profile: Profile): Promise<void> {
  await keep(host, WORKBOOK_KEYS.accepted, profile.accepted.length > 0 ? profile.accepted : null);
  await keep(host, WORKBOOK_KEYS.moneyUnits, profile.moneyUnits.length > 0 ? profile.moneyUnits : null);
  await keep(host, WORKBOOK_KEYS.judging, profile.inWorkbook ? judgingSchema.parse(profile) : null);
}

/** Takes the settings that a workbook is judged by out of it again. */
export function dropWorkbookSettings(host: Host): Promise<void> {
  return keep(host, WORKBOOK_KEYS.judging, null);
}

/** Names of the settings that a check and its scores depend on. */
export function judgingKeys(): string[] {
  return Object.keys(judgingSchema.shape);
}

/** The user's own settings, whatever a workbook keeps; the defaults where nothing was kept or it cannot be read. */
export function loadOwnProfile(memory: Pick<UserMemory, 'get'>): Profile {
  const own = readStored(profileSchema, memory.get(USER_KEY));
  return own && hasPolicy(own) ? own : DEFAULT_PROFILE;
}

/** Keeps the user's own settings, and nothing that speaks of a workbook. Throws as `keepForUser` does. */
export function saveOwnProfile(memory: Pick<UserMemory, 'set'>, profile: Profile): void {
  keepForUser(memory, USER_KEY, ownSettings(profile));
}

async function keep({ settings }: Host, key: string, value: unknown): Promise<void> {
  await settings.set(key, value === null ? null : JSON.stringify(value));
}
