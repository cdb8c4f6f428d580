import { presetOf } from '../core/profile/presets';
import type { Profile } from '../core/profile/profile';
import { levelOf } from '../core/profile/requirements';
import { policyFor } from '../core/scoring/policies';
import type { ProfileUse } from './report-schema';
import { ruleList } from './rule-list';

/** Where a profile comes from. */
export type ProfileOrigin = ProfileUse['origin'];

/** Names what a check is made with; throws a RangeError for a preset or policy that does not exist. */
export function profileUse(profile: Profile, origin: ProfileOrigin, ignoredWorkbook = false): ProfileUse {
  const { preset, policy, severities } = profile;
  const off = ruleList().filter(({ id }) => levelOf(id, profile) === 'off');
  return {
    origin,
    preset,
    presetTitle: presetOf(preset).title,
    policy,
    policyTitle: policyFor(profile).title,
    switchedOff: off.map(({ id, code, name }) => ({ rule: id, code, name })),
    changedSeverities: Object.values(severities).filter((level) => level !== 'off').length,
    ignoredWorkbook,
  };
}

const ORIGINS: Readonly<Record<ProfileOrigin, string>> = {
  'built-in': '',
  user: '（本机设置）',
  file: '（设置文件）',
  workbook: '（工作簿自带的设置）',
};

/** The same in sentences for people. */
export function profileSentences(use: ProfileUse): string[] {
  const { presetTitle, policyTitle, origin, switchedOff, changedSeverities, ignoredWorkbook } = use;
  const off = switchedOff.map(({ code, name }) => `${code} ${name}`).join('、');
  return [
    `按“${presetTitle}”的要求检查，评分办法“${policyTitle}”${ORIGINS[origin]}。`,
    changedSeverities > 0 ? `${changedSeverities} 条规则改了级别。` : '',
    off ? `关闭了 ${switchedOff.length} 条规则：${off}。` : '没有关闭的规则。',
    ignoredWorkbook ? '文件自带的设置没有采用；信任报送方的，可加 --trust-workbook。' : '',
  ].filter(Boolean);
}
