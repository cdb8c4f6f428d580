import { ENGLISH } from '.';
import { drawExample } from '../example';
import { casesOf, profileOf } from '../example-cases';
import { lint } from '../lint';
import { RULES } from '../registry';

/** What a finding quotes from the form, or says in brackets behind the English word; a quotation may hold another. */
const QUOTED = /“(?:[^“”]|“[^“”]*”)*”|\([^()]*\)/g;
/** Units and amounts as the form gives them. */
const UNITS = /(?:亿|万|千)?元|\d+(?:\.\d+)? ?(?:次|人|家|平方米)(?:\/[^ ]*)?/g;

/** What this rule quotes has half a pair of quotation marks: nothing tells where its quotations end. */
const UNEVEN = 'bracket-or-quote-unbalanced';
const rules = RULES.filter(({ id }) => id !== UNEVEN);

test.each(rules.map((rule) => [rule.id, rule] as const))('%s says nothing of its own in Chinese', (_id, rule) => {
  const said = casesOf(rule)
    .filter(({ bad }) => bad)
    .flatMap(({ forms }) => {
      const drawn = forms.map((form) => drawExample(form).form);
      const { byForm, acrossForms, notChecked } = lint(drawn, profileOf(forms), { words: ENGLISH }, [rule]);
      return [
        ...[...byForm.flat(), ...acrossForms].flatMap(({ message, why, how }) => [message, why, how]),
        ...notChecked.map(({ reason }) => reason),
      ];
    });
  expect(
    said.filter((text) => /[\p{Script=Han}，。；：、（）]/u.test(text.replace(QUOTED, '').replace(UNITS, ''))),
  ).toEqual([]);
});
