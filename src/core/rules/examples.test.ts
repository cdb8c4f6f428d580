import { casesOf, profileOf, type ExampleCase } from './example-cases';
import { drawExample } from './example';
import { applied } from './example.testing';
import { occasionOf, runFormRules, runWorkbookRules, type Draft } from './draft';
import type { Finding } from './finding';
import { lint } from './lint';
import { RULES } from './registry';
import type { Rule } from './rule';

const findingsOf = (rule: Rule, { forms }: ExampleCase): readonly Finding[] => {
  const drawn = forms.map(drawExample);
  const contents = (sheet: string, cell: string) =>
    drawn.find(({ form }) => form.sheet === sheet)?.contents(sheet, cell) ?? { empty: true as const };
  const result = lint(
    drawn.map(({ form }) => form),
    profileOf(forms),
    { contents },
    [rule],
  );
  return [...result.byForm.flat(), ...result.acrossForms];
};

const draftsOf = (rule: Rule, { forms }: ExampleCase): readonly Draft[] => {
  const drawn = forms.map((form) => drawExample(form).form);
  const occasion = occasionOf(drawn, profileOf(forms));
  if (rule.scope === 'workbook') return runWorkbookRules([rule], occasion).drafts;
  return drawn.flatMap((form) => runFormRules([rule], form, occasion).drafts);
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const cases = casesOf(rule);

  test.each(cases.filter(({ bad }) => bad).map((example) => [example.why, example] as const))(
    'reports: %s',
    (_why, example) => {
      const found = findingsOf(rule, example);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([rule.id]));
    },
  );

  test.each(cases.filter(({ bad }) => !bad).map((example) => [example.why, example] as const))(
    'is silent: %s',
    (_why, example) => {
      expect(findingsOf(rule, example).map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
    },
  );

  test('every message is shown by a bad example', () => {
    const shown = cases.flatMap((example) => draftsOf(rule, example).map(({ message }) => message));
    expect(Object.keys(rule.messages).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('fixes are of the kind that the rule announces', () => {
    const kinds = cases.flatMap((example) => findingsOf(rule, example).map(({ fix }) => fix?.kind ?? 'none'));
    const allowed = { none: ['none'], suggestion: ['none', 'suggestion'], safe: ['none', 'suggestion', 'safe'] };
    expect(kinds.filter((kind) => !allowed[rule.meta.fix].includes(kind))).toEqual([]);
    if (rule.meta.fix === 'safe') expect(kinds).toContain('safe');
  });

  const safe = cases.filter((example) => findingsOf(rule, example).some(({ fix }) => fix?.kind === 'safe'));
  if (rule.meta.fix === 'safe' && safe.length > 0)
    test.each(safe.map((example) => [example.why, example] as const))(
      'a safe fix silences its finding: %s',
      (_why, example) => {
        const fixes = findingsOf(rule, example).flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.changes : []));
        const repaired = { ...example, forms: example.forms.map((form) => applied(form, fixes)) };
        expect(findingsOf(rule, repaired).filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
      },
    );
});
