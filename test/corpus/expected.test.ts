import { RULES } from '../../src/core/rules/registry';
import { checkSheets, EXPECTED, sheetsOf, WORKBOOKS } from './corpus';

/** Largest share of false alarms that a rule may have before it is 试行. */
const TOLERATED = 0.05;

const reviewed = Object.values(EXPECTED).flatMap((forms) => Object.values(forms).flat());

test.each(WORKBOOKS)('%s.xlsx: what a person found, and nothing else', (name) => {
  const { forms, acrossForms, notChecked } = checkSheets(sheetsOf(name));
  const found = forms.map(({ form, findings }) => [
    `${form.sheet}!${form.range}`,
    findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ]);
  const expected = Object.entries(EXPECTED[name] ?? {}).map(([form, findings]) => [
    form,
    findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ]);
  expect(found).toEqual(expected);
  expect(acrossForms).toEqual([]);
  expect(notChecked).toEqual([]);
});

test('every finding was judged, and a false alarm says why', () => {
  expect(reviewed.length).toBeGreaterThan(500);
  expect(reviewed.filter(({ alarm, because }) => !isJudged(alarm) || (alarm === 'false') !== Boolean(because))).toEqual(
    [],
  );
});

test('a rule with too many false alarms is on trial', () => {
  const ids = [...new Set(reviewed.map(({ rule }) => rule))];
  const doubtful = ids.filter((id) => falseShareOf(id) > TOLERATED);
  expect(doubtful.filter((id) => !RULES.find((rule) => rule.id === id)?.meta.trial)).toEqual([]);
});

function isJudged(alarm: string): boolean {
  return alarm === 'true' || alarm === 'false';
}

function falseShareOf(id: string): number {
  const alarms = reviewed.filter(({ rule }) => rule === id);
  return alarms.filter(({ alarm }) => alarm === 'false').length / alarms.length;
}
