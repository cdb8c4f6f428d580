import fc from 'fast-check';
import type { Finding } from '../../src/core/rules/finding';
import { addressOf, placeOf } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { moved } from '../accuracy/transform';
import { checkSheets, isInside, sheetsOf, WORKBOOKS } from '../corpus/corpus';
import { anyKind, anyVariations, canvas, describedForm, drawNational } from '../forms/draw';
import { anySheet, damaged } from './any-sheet';
import { expectFixedForGood } from './safe-fixes';

const SHEETS = WORKBOOKS.flatMap((name) => sheetsOf(name));

function expectSound(sheet: Sheet): void {
  const { forms, acrossForms, notChecked } = checkSheets([sheet]);
  const ranges = forms.map(({ form }) => form.range);
  expect(notChecked.filter(({ reason }) => reason.includes('程序'))).toEqual([]);
  for (const { form, findings } of forms)
    expect(
      findings
        .filter(({ cell }) => !isInside(cell, form.range))
        .map(({ rule, cell }) => `${rule} ${cell} ${form.range}`),
    ).toEqual([]);
  expect(acrossForms.filter(({ cell }) => !ranges.some((range) => isInside(cell, range)))).toEqual([]);
}

describe('no content makes recognition or a rule crash, and every finding points inside its form', () => {
  test('on any sheet', () => {
    fc.assert(fc.property(anySheet, expectSound), { numRuns: 200 });
  });

  test('on real forms with any cells in them', () => {
    fc.assert(fc.property(damaged(SHEETS), expectSound), { numRuns: 200 });
  });
});

describe('safe fixes raise no other finding', () => {
  test('on real forms with any cells in them', () => {
    fc.assert(
      fc.property(damaged(SHEETS), (sheet) => expectFixedForGood([sheet])),
      { numRuns: 150 },
    );
  });
});

/** What a check says, with all addresses as they would be without the blank rows and columns. */
function saidOf(sheet: Sheet, down: number, right: number): unknown {
  const { forms, notChecked } = checkSheets([sheet]);
  const back = (cell: string): string => {
    const { row, column } = placeOf(cell);
    return addressOf(row - down, column - right);
  };
  const said = ({ rule, severity, cell, message, fix }: Finding): unknown => [
    rule,
    severity,
    back(cell),
    withoutAddresses(message),
    fix?.title,
  ];
  return [
    forms.map(({ form: { kind, title, indicators }, findings }) => [
      kind,
      title,
      indicators.map(({ level1, level2, level3, target, actual, value, repaired }) => [
        level1,
        level2,
        level3,
        target,
        actual,
        value,
        repaired,
      ]),
      findings.map(said),
    ]),
    notChecked.length,
  ];
}

function withoutAddresses(message: string): string {
  return message.replace(/[A-Z]{1,2}(?:\d+| 列)/g, '·');
}

function withBlanksAround(sheet: Sheet, down: number, right: number, below: number): Sheet {
  const blank = Array.from({ length: below }, () => [undefined, { value: '' }, { value: ' ' }]);
  const { rows, ...rest } = moved(sheet, down, right);
  return { ...rest, rows: [...rows, ...blank] };
}

describe('blank rows and columns around a form change nothing but addresses', () => {
  const around = fc.tuple(fc.nat(5), fc.nat(4), fc.nat(3));

  test('on real forms', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), around, (sheet, [down, right, below]) => {
        expect(saidOf(withBlanksAround(sheet, down, right, below), down, right)).toEqual(saidOf(sheet, 0, 0));
      }),
      { numRuns: 60 },
    );
  });

  test('on drawn and damaged ones', () => {
    const drawn = fc.tuple(fc.nat(200), anyKind, anyVariations).map(([index, kind, how]) => {
      const paper = canvas(!how.unmerged);
      drawNational(paper, describedForm(index, kind), how);
      return paper.sheet({ name: '表' });
    });
    fc.assert(
      fc.property(fc.oneof(drawn, damaged(SHEETS)), around, (sheet, [down, right, below]) => {
        expect(saidOf(withBlanksAround(sheet, down, right, below), down, right)).toEqual(saidOf(sheet, 0, 0));
      }),
      { numRuns: 150 },
    );
  });
});
