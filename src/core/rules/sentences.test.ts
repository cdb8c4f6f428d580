import { DEFAULT_PROFILE } from '../profile/profile';
import { drawExample } from './example';
import { casesOf } from './example-cases';
import { lint } from './lint';
import { RULES } from './registry';

/** The one place where sentences are compared word by word; everything else asserts places, ids and data. */
test.each(RULES.map((rule) => [rule.id, rule] as const))('what %s says', (_id, rule) => {
  const said = casesOf(rule)
    .filter(({ bad }) => bad)
    .flatMap(({ forms }) => {
      const drawn = forms.map((form) => drawExample(form).form);
      const { byForm, acrossForms } = lint(
        drawn,
        { ...DEFAULT_PROFILE, policy: forms[0]?.policy ?? DEFAULT_PROFILE.policy },
        {},
        [rule],
      );
      return [...byForm.flat(), ...acrossForms].map(({ message, why, how }) => `${message}。${why}。${how}。`);
    });
  expect([...new Set(said)].join('\n')).toMatchSnapshot();
});
