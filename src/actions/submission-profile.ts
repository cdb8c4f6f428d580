import type { MoneyUnitName } from '../core/form/form';
import { GROUP_NAMES, PRESETS, presetOf, type GroupName, type Preset } from '../core/profile/presets';
import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';
import { requirementsOf } from '../core/profile/requirements';
import type { OwnSettings } from './profile-file';
import { wording } from './wording';

export type { GroupName } from '../core/profile/presets';
export type Thresholds = Profile['thresholds'];

/** What is chosen beside the defaults: ids of a preset and a policy, settings from a file, the unit of forms that name none. */
export interface ProfileChoice {
  readonly preset?: string | undefined;
  readonly policy?: string | undefined;
  readonly settings?: OwnSettings | undefined;
  readonly assumedUnit?: MoneyUnitName | undefined;
}

/** Every preset, the default first. */
export function presets(): readonly Preset[] {
  return PRESETS.map((preset) => ({ ...preset, ...wording.presets[preset.id] }));
}

/** Groups that can be required, in the order of a form. */
export function groupNames(): readonly GroupName[] {
  return GROUP_NAMES;
}

/** Groups that forms have to have by a profile. */
export function requiredGroups(profile: Profile): ReadonlySet<GroupName> {
  return requirementsOf(profile).required;
}

export function defaultThresholds(): Thresholds {
  return DEFAULT_PROFILE.thresholds;
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
