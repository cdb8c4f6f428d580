import fc from 'fast-check';
import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import type { Sheet } from '../../src/core/sheet/sheet';
import {
  anyKind,
  anyVariations,
  canvas,
  DECOYS,
  describedForm,
  drawBands,
  drawNational,
  drawUpsideDown,
  type FormDescription,
  PLAIN,
  type Variations,
} from './draw';

function drawn(form: FormDescription, how: Variations): Sheet {
  const paper = canvas(!how.unmerged);
  drawNational(paper, form, how);
  return paper.sheet({ name: '表' });
}

function onlyForm(sheet: Sheet): Form {
  const { forms } = recognise(sheet);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

function expectIndicators(form: Form, wanted: FormDescription, split: boolean): void {
  const own = form.indicators.filter(({ subRow }) => !subRow);
  expect(own.map(({ level1, level2, level3 }) => [level1, level2, level3])).toEqual(
    wanted.indicators.map(({ level1, level2, name }) => [level1, level2, name]),
  );
  expect(own.map(({ target }) => target)).toEqual(
    wanted.indicators.map(({ comparator, number, unit }) => (split ? number : `${comparator}${number}${unit}`)),
  );
  expect(own.map(({ value }) => [value.comparator, value.number, value.unit])).toEqual(
    wanted.indicators.map(({ comparator, number, unit }) => [comparator, Number(number), unit]),
  );
  expect(form.indicators.some(({ repaired }) => repaired)).toBe(false);
}

test('any combination of variations is read as it was described', () => {
  fc.assert(
    fc.property(anyVariations, anyKind, fc.nat(200), (how, formKind, index) => {
      const wanted = describedForm(index, formKind);
      const form = onlyForm(drawn(wanted, how));
      expect(form).toMatchObject({
        kind: formKind,
        year: wanted.year,
        projectName: wanted.projectName,
        supervisor: wanted.supervisor,
        unit: wanted.unit,
      });
      for (const key of ['total', 'fiscal', 'other'] as const)
        expect(form.budget[key]).toBeCloseTo(wanted.budget[key], 6);
      expect(form.goals.join('')).toContain(wanted.goal);
      expectIndicators(form, wanted, how.split !== 'none');
      if (formKind === 'project-target') return;
      const points = how.points === 'absent' ? null : expect.any(Number);
      for (const row of form.indicators.filter(({ subRow }) => !subRow)) expect(row.points).toEqual(points);
      expect(form.indicators.filter(({ subRow }) => !subRow).map(({ actual, score }) => [actual, score])).toEqual(
        wanted.indicators.map(({ actual, score }) => [actual, score]),
      );
      expect(form.execution).toMatchObject({ points: 10, rate: 1, score: 10 });
    }),
    { numRuns: 150 },
  );
});

describe('layouts that nothing was written against', () => {
  test('bands, two storeys, level 2 after the name', () => {
    const wanted = describedForm(7, 'project-target');
    const paper = canvas();
    drawBands(paper, wanted);
    const form = onlyForm(paper.sheet());
    expect(form).toMatchObject({
      kind: 'project-target',
      year: wanted.year,
      projectName: wanted.projectName,
      supervisor: wanted.supervisor,
      unit: wanted.unit,
      budget: { total: wanted.budget.total },
    });
    expectIndicators(form, wanted, true);
  });

  test('the table first, level names without 指标, the value before the name', () => {
    const wanted = describedForm(11);
    const paper = canvas();
    drawUpsideDown(paper, wanted);
    const form = onlyForm(paper.sheet());
    expect(form).toMatchObject({
      kind: 'project-self-evaluation',
      year: wanted.year,
      projectName: wanted.projectName,
      supervisor: wanted.supervisor,
      unit: wanted.unit,
    });
    expectIndicators(form, wanted, false);
    expect(form.indicators.map(({ actual }) => actual)).toEqual(wanted.indicators.map(({ actual }) => actual));
  });
});

describe('sheets', () => {
  test('many forms under one another, each its own', () => {
    const paper = canvas();
    let top = 1;
    const wanted = Array.from({ length: 12 }, (_, index) =>
      describedForm(index, index % 2 ? 'project-target' : 'project-self-evaluation'),
    );
    for (const form of wanted) top = drawNational(paper, form, { ...PLAIN, top, signOff: true }) + 1;
    const { forms } = recognise(paper.sheet());
    expect(forms.map(({ projectName }) => projectName)).toEqual(wanted.map(({ projectName }) => projectName));
    forms.forEach((form, index) => expectIndicators(form, wanted[index] as FormDescription, false));
  });

  test.each(Object.entries(DECOYS))('%s is no form', (_name, sheet) => expect(recognise(sheet).forms).toEqual([]));

  test('hidden and protected sheets are read and said to be so', () => {
    const paper = canvas();
    drawNational(paper, describedForm(1), PLAIN);
    expect(onlyForm(paper.sheet({ hidden: true, protected: true }))).toMatchObject({ hidden: true, protected: true });
  });
});
