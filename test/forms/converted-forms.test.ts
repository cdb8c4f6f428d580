import fc from 'fast-check';
import { fillForm } from '../../src/core/conversion/fill/fill-form';
import { monitoringForm } from '../../src/core/conversion/monitoring';
import { selfEvaluationForm } from '../../src/core/conversion/self-evaluation';
import type { Form, Indicator } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { applyToSheet } from '../../src/core/plan/apply-to-sheet.testing';
import { contentAt } from '../../src/core/plan/content';
import { policyOf } from '../../src/core/scoring/policies';
import { sumOf } from '../../src/core/scoring/rounding';
import type { Sheet } from '../../src/core/sheet/sheet';
import { sheetOfBlank } from '../../src/core/templates/sheet-of-blank';
import { anyVariations, canvas, describedForm, drawNational, type Variations } from './draw';

const policy = policyOf('national-2020');

function onlyForm(sheet: Sheet): Form {
  const { forms } = recognise(sheet);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

function drawn(index: number, how: Variations, kind?: 'project-self-evaluation'): { sheet: Sheet; form: Form } {
  const paper = canvas(!how.unmerged);
  drawNational(paper, describedForm(index, kind ?? 'project-target'), how);
  const sheet = paper.sheet({ name: '表' });
  return { sheet, form: onlyForm(sheet) };
}

const said = ({ level1, level2, level3, value, subRow }: Indicator) => [
  level1,
  level2,
  level3,
  value.comparator,
  value.number,
  value.unit,
  subRow,
];

test('however a target form is drawn, the forms made of it say the same', () => {
  fc.assert(
    fc.property(anyVariations, fc.nat(200), (how, index) => {
      const { form: source } = drawn(index, how);
      for (const blank of [selfEvaluationForm(source, policy, source.year).blank, monitoringForm(source, {})]) {
        const made = onlyForm(sheetOfBlank(blank));
        expect(made.indicators.map(said)).toEqual(source.indicators.map(said));
        expect(made).toMatchObject({
          year: source.year,
          projectName: source.projectName,
          supervisor: source.supervisor,
          unit: source.unit,
          goals: source.goals,
        });
        for (const part of ['total', 'fiscal', 'other'] as const)
          expect(made.budget[part] ?? 0).toBeCloseTo(source.budget[part] ?? 0, 6);
        const points = sumOf(made.indicators.map((row) => row.points ?? 0));
        expect([points, made.totalPoints]).toEqual(made.kind === 'monitoring' ? [0, null] : [90, 100]);
      }
    }),
    { numRuns: 60 },
  );
});

test('however a form to fill is drawn, what is filled in is read as the source says it', () => {
  fc.assert(
    fc.property(anyVariations, anyVariations, fc.nat(200), (from, to, index) => {
      const { form: source } = drawn(index, from);
      const { sheet, form: target } = drawn(index, to);
      const emptied = withoutTargets(sheet, target);
      const filling = fillForm(emptied, onlyForm(emptied), source);
      const filled = onlyForm(applyToSheet(emptied, filling.changes));
      const values = ({ indicators }: Form) =>
        indicators.filter(({ subRow }) => !subRow).map(({ value }) => [value.comparator, value.number, value.unit]);
      expect(values(filled)).toEqual(values(source));
      expect(filling.withoutPlace.filter(({ subRow }) => !subRow)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** The sheet with comparator, value and unit of every row blank. */
function withoutTargets(sheet: Sheet, { indicators }: Form): Sheet {
  const blank = new Set(
    indicators
      .flatMap(({ cells }) => [cells.target, cells.comparator, cells.unit])
      .filter((cell) => cell !== undefined),
  );
  const changes = [...blank].map((cell) => {
    const at = { sheet: sheet.name, cell };
    return { do: 'set', at, before: contentAt(sheet, cell), after: { empty: true } } as const;
  });
  return applyToSheet(sheet, changes);
}
