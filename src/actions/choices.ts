import type { Form } from '../core/form/form';
import type { ScoreChoices } from '../core/scoring/choices';
import type { Profile } from '../core/profile/profile';
import {
  choicesAfterRenames,
  choicesIn,
  choicesOfOthers,
  idsOf,
  type StoredChoices,
  storedChoicesSchema,
  storeChoices,
} from '../core/scoring/stored-choices';
import type { Host, Workbook } from '../host/host';
import { formsIn } from './known-forms';
import { sheetsNowIn } from './renamed-sheets';
import { readStored } from './stored';

export { directionOf } from '../core/scoring/choices';
export { choicesIn };
export type { StoredChoices };

const SETTINGS_KEY = 'jixiao.choices';
const NOTHING: StoredChoices = { version: 1, forms: [] };

/** A form with what a person decided about its scores. */
export interface ChosenForm {
  readonly form: Form;
  readonly choices: ScoreChoices;
}

/** A workbook as it was read, and what it is checked by. */
interface ReadBy {
  readonly workbook: Workbook;
  readonly checkedBy: Profile;
}

/** What was decided in a workbook about the scores of its forms; nothing where nothing is kept or it cannot be read. */
export async function loadChoices(host: Host, read: ReadBy): Promise<(form: Form) => ScoreChoices> {
  return choicesIn(await loadStored(host, read), formsIn(read.workbook, read.checkedBy));
}

/** What is kept in a workbook about the scores of its forms, those of renamed sheets under the new names. */
export async function loadStored(host: Host, read: ReadBy): Promise<StoredChoices> {
  return afterRenames(await readKept(host), read);
}

/** Keeps choices of renamed sheets under the new names; writes nothing where no sheet was renamed. */
export async function keepRenamedChoices(host: Host, read: ReadBy): Promise<void> {
  const kept = await readKept(host);
  const now = afterRenames(kept, read);
  if (now !== kept) await write(host, now);
}

/** What was decided about these forms, all of the workbook; directions confirmed for the same indicator of another form are known. */
export function settledChoices(stored: StoredChoices, chosen: readonly ChosenForm[]): ChosenForm[] {
  const forms = chosen.map(({ form }) => form);
  const choicesOf = choicesIn(storedWith(stored, chosen), forms);
  return chosen.map(({ form }) => ({ form, choices: choicesOf(form) }));
}

/**
 * Keeps in the workbook what a person decided about the scores of these forms; what is stored for others stays. Rejects with a HostError
 * where it cannot be kept.
 */
export function saveChoices(host: Host, stored: StoredChoices, chosen: readonly ChosenForm[]): Promise<void> {
  return write(host, storedWith(stored, chosen));
}

/** Choices of these forms as they are now, and of others as they were. */
function storedWith(stored: StoredChoices, chosen: readonly ChosenForm[]): StoredChoices {
  const forms = chosen.map(({ form }) => form);
  const own = chosen.flatMap(({ form, choices }) => storeChoices(form, choices) ?? []);
  return { ...stored, forms: [...choicesOfOthers(stored, forms), ...own] };
}

function afterRenames(stored: StoredChoices, { workbook, checkedBy }: ReadBy): StoredChoices {
  return choicesAfterRenames(stored, sheetsNowIn(workbook, checkedBy, idsOf(stored.forms)));
}

async function readKept({ settings }: Host): Promise<StoredChoices> {
  return readStored(storedChoicesSchema, await settings.get(SETTINGS_KEY)) ?? NOTHING;
}

async function write({ settings }: Host, stored: StoredChoices): Promise<void> {
  await settings.set(SETTINGS_KEY, stored.forms.length > 0 ? JSON.stringify(stored) : null);
}
