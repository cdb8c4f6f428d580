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
  anyKind,
  anyVariations,
  canvas,
  describedForm,
  drawBands,
  drawNational,
  drawUpsideDown,
  type FormDescription,
} from '../forms/draw';

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
      fc.property(fc.nat(500), anyKind, anyVariations, (index, of, how) => {
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
