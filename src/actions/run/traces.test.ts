import { traces, type FormTrace } from './traces';

const NOTHING: FormTrace = { year: 2026, code: 0, unit: 1, subject: 0, target: 0, kind: 1, owner: 1, rows: [] };
const TARGET: FormTrace = { ...NOTHING, subject: 7 };
const EVALUATION: FormTrace = { ...NOTHING, subject: 8, target: 7, kind: 2 };

/** Which forms, in files of their own, are taken for evaluations of which. */
function evaluationsAmong(forms: readonly FormTrace[], fileOf = (at: number): number => at): number[][] {
  const run = traces();
  forms.forEach((form, at) => run.add(form, fileOf(at), at));
  return run.evaluations().map(({ form, target }) => [form.place, target.place]);
}

describe('evaluations', () => {
  test.each<[string, readonly FormTrace[], number[][]]>([
    [
      'before its target form or behind it',
      [EVALUATION, TARGET, EVALUATION],
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['of its own unit, not of others', [{ ...TARGET, unit: 2 }, TARGET, EVALUATION], [[2, 1]]],
    ['of other units only', [{ ...TARGET, unit: 2 }, EVALUATION], []],
    ['a target form that names no unit', [{ ...TARGET, unit: 0 }, EVALUATION], [[1, 0]]],
    ['one that names no unit beside its own', [{ ...TARGET, unit: 0 }, TARGET, EVALUATION], []],
    ['an evaluation that names no unit', [TARGET, { ...EVALUATION, unit: 0 }], [[1, 0]]],
    ['one that may be of either unit', [TARGET, { ...TARGET, unit: 2 }, { ...EVALUATION, unit: 0 }], []],
    ['of its own year', [{ ...TARGET, year: 2025 }, TARGET, EVALUATION], [[2, 1]]],
    ['of another year', [{ ...TARGET, year: 2025 }, EVALUATION], []],
    ['a target form without a year', [{ ...TARGET, year: null }, EVALUATION], [[1, 0]]],
    ['two that fit, with another between', [TARGET, { ...TARGET, year: 2025 }, TARGET, EVALUATION], []],
    ['of another subject', [{ ...TARGET, subject: 6 }, EVALUATION], []],
    ['without a subject', [NOTHING, NOTHING], []],
  ])('%s', (_why, forms, expected) => expect(evaluationsAmong(forms)).toEqual(expected));

  test('what stands in one file is compared there', () =>
    expect(evaluationsAmong([TARGET, EVALUATION], () => 1)).toEqual([]));
});
