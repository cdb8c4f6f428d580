import { presetOf } from '../core/profile/presets';
import type { Profile } from '../core/profile/profile';
import { levelOf } from '../core/profile/requirements';
import { policyInUse } from './policies';
import type { Frozen } from './publish';
import type { ProfileUse } from './report-schema';
import { ruleList } from './rule-list';
import { wording } from './wording';

/** Where a profile comes from. */
export type ProfileOrigin = ProfileUse['origin'];

/** Names what a check is made with; throws a RangeError for a preset or policy that does not exist. */
export function profileUse(profile: Profile, origin: ProfileOrigin, ignoredWorkbook = false): ProfileUse {
  const { preset, policy, severities } = profile;
  const off = ruleList().filter(({ id }) => levelOf(id, profile) === 'off');
  return {
    origin,
    preset,
    presetTitle: wording.presets[preset]?.title ?? presetOf(preset).title,
    policy,
    policyTitle: policyInUse(profile).title,
    switchedOff: off.map(({ id, code, name }) => ({ rule: id, code, name })),
    changedSeverities: Object.values(severities).filter((level) => level !== 'off').length,
    ignoredWorkbook,
  };
}

/** The same in sentences for people, one behind the other. */
export function profileSentences(use: Frozen<ProfileUse>): string {
  const { presetTitle, policyTitle, origin, switchedOff, changedSeverities, ignoredWorkbook } = use;
  const { use: says } = wording.reports;
  const off = switchedOff.map(({ code, name }) => `${code} ${name}`);
  return [
    says.sentence(presetTitle, policyTitle, says.origins[origin]),
    changedSeverities > 0 ? says.changed(changedSeverities) : '',
    off.length > 0 ? says.off(off) : says.noneOff,
    ignoredWorkbook ? says.ignored : '',
  ]
    .filter(Boolean)
    .join(says.between);
}
