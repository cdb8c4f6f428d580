import { realForms, type RealForm } from '../conversion/conversion.testing';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import { BLANK_FORMS, LAYOUTS } from '../templates/blank-forms';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import type { LostPart } from './lost-parts';
import { relayout } from './relayout';

let real: readonly RealForm[] = [];

beforeAll(async () => {
  real = await realForms();
});

/** Layouts for a kind of form, with the kind that they are recognised as. */
function layoutsFor(form: Form) {
  return LAYOUTS.filter((_layout, index) => {
    const blank = BLANK_FORMS[index];
    return blank !== undefined && recognise(sheetOfBlank(blank)).forms[0]?.kind === form.kind;
  });
}

/** What a form says, wherever it stands. */
function saidBy({ indicators, tasks, ...form }: Form, lost: readonly LostPart[]) {
  const rows = indicators.map(({ level3, value, points, score, actual, deviation }) =>
    [
      level3.trim(),
      value.kind,
      value.comparator,
      value.number,
      value.unit,
      points,
      score,
      actual || '',
      deviation || '',
    ].join(' | '),
  );
  return {
    kind: form.kind,
    year: form.year,
    ...Object.fromEntries(
      (['unit', 'supervisor', 'projectName', 'projectCode', 'period'] as const)
        .filter((fact) => !lost.includes(fact))
        .map((fact) => [fact, form[fact]]),
    ),
    completion: lost.includes('completion') ? null : form.completion,
    spendingPlan: lost.includes('spendingPlan') ? null : form.spendingPlan,
    budget: form.budget,
    goals: form.goals.join('').replace(/\s|目标\d[:：]?/g, ''),
    tasks: tasks.map(({ cells: _cells, ...task }) => task),
    rows: rows.toSorted(),
  };
}

test('every real form says the same in every layout of its kind', () => {
  for (const [name, form] of real)
    for (const layout of layoutsFor(form)) {
      const { blank, leftOut, repaired, lost } = relayout(form, layout);
      const { forms, nearMisses } = recognise(sheetOfBlank(blank));
      const [next] = forms;
      expect({ name, layout: layout.id, leftOut, nearMisses, count: forms.length }).toEqual({
        name,
        layout: layout.id,
        leftOut: [],
        nearMisses: [],
        count: 1,
      });
      expect({ name, layout: layout.id, ...(next && saidBy(next, lost)) }).toEqual({
        name,
        layout: layout.id,
        ...saidBy(form, lost),
      });
      expect(next?.indicators.filter((row) => row.repaired)).toEqual([]);
      expect(repaired).toHaveLength(form.indicators.filter((row) => row.repaired).length);
    }
});
