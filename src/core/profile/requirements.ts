import { presetOf, type GroupName, type Preset } from './presets';
import type { Profile } from './profile';

/** What forms have to hold, by the preset of the place and the user's own choice. */
export interface Requirements {
  readonly required: ReadonlySet<GroupName>;
  /** Least and most points of a part that are usual at the place. */
  readonly weights: Preset['weights'];
}

/** Throws a RangeError where the profile names a preset that does not exist. */
export function requirementsOf({ preset, required }: Pick<Profile, 'preset' | 'required'>): Requirements {
  const place = presetOf(preset);
  return { required: new Set(required ?? place.required), weights: place.weights };
}

/** How grave the user, or else the preset, wants a rule's findings; undefined leaves it to the rule. */
export function levelOf(
  rule: string,
  { severities, preset }: Pick<Profile, 'severities' | 'preset'>,
): Profile['severities'][string] | undefined {
  return severities[rule] ?? presetOf(preset).severities[rule];
}
