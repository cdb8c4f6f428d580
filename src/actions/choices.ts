import type { Form } from '../core/form/form';
import type { ScoreChoices } from '../core/scoring/choices';
import { choicesFor, type StoredChoices, storedChoicesSchema, storeChoices } from '../core/scoring/stored-choices';
import type { Host } from '../host/host';
import { readStored } from './stored';

export { directionOf } from '../core/scoring/choices';

const SETTINGS_KEY = 'jixiao.choices';
const NOTHING: StoredChoices = { version: 1, forms: [] };

/** A form with what a person decided about its scores. */
export interface ChosenForm {
  readonly form: Form;
  readonly choices: ScoreChoices;
}

/** What was decided in a workbook about the scores of its forms; nothing where nothing is kept or it cannot be read. */
export async function loadChoices(host: Host): Promise<(form: Form) => ScoreChoices> {
  const stored = readStored(storedChoicesSchema, await host.settings.get(SETTINGS_KEY)) ?? NOTHING;
  return (form) => choicesFor(form, stored);
}

/** What was decided about these forms; directions that were confirmed for the same indicator of one of the others are known. */
export function settledChoices(chosen: readonly ChosenForm[]): ChosenForm[] {
  const stored = storedOf(chosen);
  return chosen.map(({ form }) => ({ form, choices: choicesFor(form, stored) }));
}

/** Keeps in the workbook what a person decided about the scores of all its forms. Rejects with a HostError where it cannot be kept. */
export async function saveChoices(host: Host, chosen: readonly ChosenForm[]): Promise<void> {
  const stored = storedOf(chosen);
  await host.settings.set(SETTINGS_KEY, stored.forms.length > 0 ? JSON.stringify(stored) : null);
}

function storedOf(chosen: readonly ChosenForm[]): StoredChoices {
  return { version: 1, forms: chosen.flatMap(({ form, choices }) => storeChoices(form, choices) ?? []) };
}
