import { drawExample } from './example';
import { casesOf, profileOf } from './example-cases';
import { lint } from './lint';
import { RULES } from './registry';

/** The one place where sentences are compared word by word; everything else asserts places, ids and data. */
test.each(RULES.map((rule) => [rule.id, rule] as const))('what %s says', (_id, rule) => {
  const said = casesOf(rule)
    .filter(({ bad }) => bad)
    .flatMap(({ forms }) => {
      const drawn = forms.map((form) => drawExample(form).form);
      const { byForm, acrossForms } = lint(drawn, profileOf(forms), {}, [rule]);
      return [...byForm.flat(), ...acrossForms].map(({ message, why, how }) => `${message}。${why}。${how}。`);
    });
  expect([...new Set(said)].join('\n')).toMatchSnapshot();
});
