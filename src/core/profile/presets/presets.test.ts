import { RULES } from '../../rules/registry';
import { policyOf } from '../../scoring/policies';
import { DEFAULT_PROFILE } from '../profile';
import { levelOf, requirementsOf } from '../requirements';
import { presetOf, PRESETS } from '.';

test('the default comes first', () => expect(PRESETS[0]?.id).toBe(DEFAULT_PROFILE.preset));

test.each(PRESETS.map((preset) => [preset.title, preset] as const))('%s names what exists', (_title, preset) => {
  const rules = new Set(RULES.map(({ id }) => id));
  expect(Object.keys(preset.severities).filter((rule) => !rules.has(rule))).toEqual([]);
  const parts = Object.keys(policyOf(preset.policy).weights);
  expect(Object.keys(preset.weights).filter((part) => !parts.includes(part))).toEqual([]);
  expect(preset.source).not.toBe('');
  for (const { least, most } of Object.values(preset.weights)) expect(least).toBeLessThanOrEqual(most);
});

test('no two places ask for the same', () => {
  const asked = PRESETS.map(({ required, severities, weights }) => JSON.stringify([required, severities, weights]));
  expect(new Set(asked).size).toBe(PRESETS.length);
});

test('an unknown preset is refused', () => expect(() => presetOf('atlantis')).toThrow(RangeError));

describe('what the user says goes before the preset', () => {
  const profile = { ...DEFAULT_PROFILE, preset: 'hebei' };
  test('for groups', () => {
    expect(requirementsOf(profile).required).toContain('生态效益指标');
    expect(requirementsOf({ ...profile, required: ['数量指标'] }).required).toEqual(new Set(['数量指标']));
  });
  test('for severities', () => {
    expect(levelOf('cost-missing', profile)).toBe('error');
    expect(levelOf('cost-missing', { ...profile, severities: { 'cost-missing': 'info' } })).toBe('info');
    expect(levelOf('quantity-missing', profile)).toBeUndefined();
  });
});
