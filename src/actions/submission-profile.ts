import type { MoneyUnitName } from '../core/form/form';
import { PRESETS, presetOf, type Preset } from '../core/profile/presets';
import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';
import type { OwnSettings } from './profile-file';

/** What is chosen beside the defaults: ids of a preset and a policy, settings from a file, the unit of forms that name none. */
export interface ProfileChoice {
  readonly preset?: string | undefined;
  readonly policy?: string | undefined;
  readonly settings?: OwnSettings | undefined;
  readonly assumedUnit?: MoneyUnitName | undefined;
}

/** Every preset, the default first. */
export function presets(): readonly Preset[] {
  return PRESETS;
}

/** What choosing a preset changes: the scoring policy comes with it, groups of the user's own choice go. */
export function choosePreset(id: string): Pick<Profile, 'preset' | 'policy' | 'required'> {
  return { preset: id, policy: presetOf(id).policy, required: undefined };
}

/** The profile for files that are about to be handed in: blank cells count as findings. What is named goes before what a file says. */
export function submissionProfile({ preset, policy, settings, assumedUnit }: ProfileChoice = {}): Profile {
  return {
    ...DEFAULT_PROFILE,
    ...settings,
    ...(preset !== undefined && choosePreset(preset)),
    ...(policy !== undefined && { policy }),
    ...(assumedUnit !== undefined && { assumedUnit }),
    forSubmission: true,
  };
}
