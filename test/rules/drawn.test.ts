import fc from 'fast-check';
import { recognise } from '../../src/core/form/recognise';
import { BLANK_FORMS } from '../../src/core/templates/blank-forms';
import { sheetOfBlank } from '../../src/core/templates/sheet-of-blank';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { cellContents } from '../../src/core/rules/cell-contents';
import type { Finding } from '../../src/core/rules/finding';
import { lint } from '../../src/core/rules/lint';
import type { Sheet } from '../../src/core/sheet/sheet';
import {
  canvas,
  describedForm,
  drawBands,
  drawNational,
  drawUpsideDown,
  type FormDescription,
  type Variations,
} from '../forms/draw';

const variations: fc.Arbitrary<Variations> = fc.record({
  points: fc.constantFrom('after', 'before', 'absent'),
  pointsLabel: fc.constantFrom('分值', '权重'),
  weightInLevel1: fc.boolean(),
  brokenLevels: fc.boolean(),
  numberedNames: fc.boolean(),
  split: fc.constantFrom('none', 'comparator-value-unit', 'unit-comparator-value', 'value-unit-comparator'),
  subRows: fc.boolean(),
  words: fc.constantFrom(0, 1, 2),
  yuan: fc.boolean(),
  spreadLabels: fc.boolean(),
  markup: fc.boolean(),
  signOff: fc.boolean(),
  unmerged: fc.boolean(),
  top: fc.integer({ min: 1, max: 4 }),
  left: fc.integer({ min: 1, max: 4 }),
});
const kind = fc.constantFrom('project-target' as const, 'project-self-evaluation' as const);

const findingsOn = (...sheets: readonly Sheet[]): string[] => {
  const forms = sheets.flatMap((sheet) => recognise(sheet).forms);
  const { byForm, acrossForms, notChecked } = lint(forms, DEFAULT_PROFILE, { contents: cellContents(sheets) });
  return [...byForm.flat(), ...acrossForms].map(describeFinding).concat(notChecked.map(({ reason }) => reason));
};

function describeFinding({ rule, cell, message }: Finding): string {
  return `${rule} ${cell} ${message}`;
}

describe('a form without a mistake has no finding', () => {
  test('in whatever way places draw it', () => {
    fc.assert(
      fc.property(fc.nat(500), kind, variations, (index, of, how) => {
        const paper = canvas(!how.unmerged);
        drawNational(paper, describedForm(index, of), how);
        expect(findingsOn(paper.sheet({ name: '表' }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, (paper: ReturnType<typeof canvas>, form: FormDescription) => unknown]>([
    ['in bands', drawBands],
    ['upside down', drawUpsideDown],
  ])('in an invented layout: %s', (_why, draw) => {
    const paper = canvas();
    draw(paper, describedForm(7));
    expect(findingsOn(paper.sheet({ name: '表' }))).toEqual([]);
  });
});

test('a blank form has blanks to fill and nothing wrong', () => {
  for (const blank of BLANK_FORMS) {
    const forms = recognise(sheetOfBlank(blank)).forms;
    const found = lint(forms, DEFAULT_PROFILE).byForm.flat();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((finding) => !finding.blank).map(describeFinding)).toEqual([]);
  }
});
