import { basename } from 'node:path';
import { MONEY_UNITS } from '../actions/money-unit';
import { policiesFor } from '../actions/policies';
import { importSettings, type OwnSettings } from '../actions/profile-file';
import type { ProfileOrigin } from '../actions/profile-use';
import { presets, submissionProfile } from '../actions/submission-profile';
import type { Profile } from '../core/profile/profile';
import { textOf } from './readable-file';
import { UsageProblem } from './usage-problem';

/** Options of a command that say how files are judged. */
export interface ProfileOptions {
  readonly policy?: string | undefined;
  readonly preset?: string | undefined;
  /** A file of settings, as 导出设置 writes it. */
  readonly profile?: string | undefined;
  /** Unit of amounts on forms that name none. */
  readonly moneyUnit?: string | undefined;
}

/** A profile and where it comes from. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly origin: ProfileOrigin;
}

/** The profile that the options of a call ask for; throws a UsageProblem where one of them names nothing that exists. */
export async function chosenProfile({
  policy,
  preset,
  profile: file,
  moneyUnit,
}: ProfileOptions): Promise<ChosenProfile> {
  const settings = file === undefined ? undefined : await settingsIn(file);
  const assumedUnit = MONEY_UNITS.find((unit) => unit === moneyUnit);
  if (moneyUnit !== undefined && !assumedUnit)
    throw new UsageProblem(({ noMoneyUnit }) => noMoneyUnit(moneyUnit, MONEY_UNITS));
  const base = submissionProfile({ settings, preset: known('noPreset', preset, presets()), assumedUnit });
  const profile = { ...base, policy: known('noPolicy', policy, policiesFor(base)) ?? base.policy };
  return { profile, origin: settings ? 'file' : 'built-in' };
}

function known(
  problem: 'noPreset' | 'noPolicy',
  id: string | undefined,
  all: readonly { readonly id: string }[],
): string | undefined {
  if (id === undefined || all.some((one) => one.id === id)) return id;
  const ids = all.map((one) => one.id);
  throw new UsageProblem((problems) => problems[problem](id, ids));
}

async function settingsIn(path: string): Promise<OwnSettings> {
  const text = await textOf(path).catch(() => null);
  if (text === null) throw new UsageProblem(({ settingsNotReadable }) => settingsNotReadable(path));
  const settings = importSettings(text);
  if (!settings) throw new UsageProblem(({ noSettings }) => noSettings(basename(path)));
  return settings;
}
