import { DEFAULT_PROFILE } from '../core/profile/profile';
import { exportSettings, importSettings, ownSettings } from './profile-file';

const OWN = {
  ...DEFAULT_PROFILE,
  theme: 'dark' as const,
  severities: { 'unit-missing': 'off' as const },
  accepted: [{ rule: 'unit-missing', sheet: '表1', cell: 'F9', reason: '已核对' }],
};

test('settings come back as they were, without the cases of one workbook', () => {
  expect(importSettings(exportSettings(OWN))).toEqual(ownSettings(OWN));
  expect(exportSettings(OWN)).not.toContain('已核对');
});

test.each([
  ['no JSON', '绩效'],
  ['cut off', exportSettings(OWN).slice(0, 40)],
  ['of another program', '{"profile":{}}'],
  ['a wrong type', exportSettings(OWN).replace('"dark"', '7')],
  ['a policy that does not exist', exportSettings({ ...OWN, policy: 'mars-2030' })],
])('%s is refused', (_why, text) => expect(importSettings(text)).toBeNull());
