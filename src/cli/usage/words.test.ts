import { MONEY_UNITS } from '../../actions/money-unit';
import { PRESETS } from '../../core/profile/presets';
import { POLICIES } from '../../core/scoring/policies';
import { chinese } from './chinese';
import { english } from './english';

const CHOICES = {
  policy: POLICIES.map(({ id }) => id),
  preset: PRESETS.map(({ id }) => id),
  moneyUnit: MONEY_UNITS,
} as const;

describe.each([
  ['Chinese', chinese.common],
  ['English', english.common],
])('help in %s', (_language, options) => {
  test.each(Object.entries(CHOICES))('names all that --%s takes', (option, ids) => {
    const [, description] = options[option as keyof typeof CHOICES];
    expect(ids.filter((id) => !description.includes(id))).toEqual([]);
  });
});
