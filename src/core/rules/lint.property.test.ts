import fc from 'fast-check';
import { mergeChanges } from '../plan/merge';
import { DEFAULT_PROFILE } from '../profile/profile';
import { drawExample } from './example';
import type { ExampleForm } from './example-notation';
import { applied } from './example.testing';
import type { Finding } from './finding';
import { lint, type LintResult } from './lint';
import { VALUE_PIECES } from './value-pieces.testing';

const check = (example: ExampleForm): LintResult => {
  const { form, contents } = drawExample(example);
  return lint([form], DEFAULT_PROFILE, { contents });
};

const findingsIn = (form: ExampleForm): readonly Finding[] => check(form).byForm[0] ?? [];
const isSafe = ({ fix }: Finding): boolean => fix?.kind === 'safe';

const piece = fc.constantFrom(...VALUE_PIECES);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 20, unit: 'grapheme' }).map((value) => value.replace(/[|\n]/g, ' ')),
);
const level2 = fc.constantFrom('数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '满意度指标', '');
const amount = fc.oneof(fc.constantFrom('', '0', '10', '10分', '-3', '1e9'), fc.double({ noNaN: true }).map(String));
const cells = (count: number, of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(of, { minLength: count, maxLength: count }).map((parts) => parts.join(' | '));
const row = fc
  .tuple(level2, text, text, text, amount, amount, text)
  .map(([level, name, ...values]) => `${level}/${name} | ${values.join(' | ')}`);
const example: fc.Arbitrary<ExampleForm> = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  kind: fc.constantFrom('project-target', 'project-self-evaluation', 'department-target', 'monitoring'),
  budget: cells(3, amount),
  funds: fc.array(
    fc.tuple(text, cells(3, amount)).map((parts) => parts.join(' | ')),
    { maxLength: 5 },
  ),
  execution: cells(6, amount),
  totals: cells(2, amount),
  moneyUnit: fc.constantFrom('元', '万元'),
});

test('nothing that a form may say makes a rule crash', () => {
  fc.assert(
    fc.property(example, (form) => {
      expect(check(form).notChecked.filter(({ reason }) => reason.includes('程序'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const placesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule, cell }) => `${rule}@${cell}`);

/** What a form has more and less to say once these safe fixes are applied to it. */
function fixedBy(form: ExampleForm, findings: readonly Finding[]): { more: string[]; left: readonly Finding[] } {
  const { plan, conflicts } = mergeChanges(
    '修复',
    findings.map(({ fix }) => fix?.changes ?? []),
  );
  expect(conflicts).toEqual([]);
  const [before, after] = [findingsIn(form), findingsIn(applied(form, plan.changes))];
  return { more: placesOf(after).filter((place) => !placesOf(before).includes(place)), left: after };
}

function expectFixedForGood(form: ExampleForm): void {
  const safe = findingsIn(form).filter(isSafe);
  const { more, left } = fixedBy(form, safe);
  expect(more).toEqual([]);
  expect(left.filter(isSafe)).toEqual([]);
  for (const finding of safe) {
    const alone = fixedBy(form, [finding]);
    expect(alone.more).toEqual([]);
    expect(placesOf(alone.left)).not.toContain(placesOf([finding])[0]);
  }
}

const targetForm = fc
  .array(fc.tuple(level2, text), { minLength: 1, maxLength: 4 })
  .map((rows): ExampleForm => ({ rows: rows.map(([level, target], at) => `${level}/指标${at}${level} | ${target}`) }));
const evaluation = fc
  .array(fc.tuple(level2, text, text, amount, amount, text), { minLength: 1, maxLength: 4 })
  .map((rows): ExampleForm => ({
    rows: rows.map(([level, ...cells], at) => `${level}/指标${at} | ${cells.join(' | ')}`),
  }));

test('safe fixes silence their findings, alone and together, leave no safe fix to do and raise no other finding', () => {
  fc.assert(fc.property(fc.oneof(targetForm, evaluation), expectFixedForGood), { numRuns: 250 });
});

test.each(['小于等于<b>═', '有效<b>', '-0.5<b>％', '不少于<b>12', '2021.01%<b>', '小于等于<b>2021.01'])(
  'a fault beside paste residue is found at once: %s',
  (target) => {
    expectFixedForGood({ rows: `数量指标/指标 | ${target}` });
  },
);
