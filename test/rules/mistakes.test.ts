import { readFileSync } from 'node:fs';
import { recognise } from '../../src/core/form/recognise';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { cellContents } from '../../src/core/rules/cell-contents';
import { lint } from '../../src/core/rules/lint';
import { placeOf } from '../../src/core/sheet/address';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/host/file/read';

type Edits = Readonly<Record<string, string | number | Cell | null>>;

const SELF_EVALUATION = readSheets('changji')[0] as Sheet;
const TARGET = readSheets('pingluo')[0] as Sheet;
const DEPARTMENT = readSheets('korla')[0] as Sheet;

function readSheets(name: string): readonly Sheet[] {
  return readWorkbook(readFileSync(`test/fixtures/forms/${name}.xlsx`), name).sheets;
}

function edited(sheet: Sheet, edits: Edits): Sheet {
  const rows = sheet.rows.map((row) => (row ? [...row] : row));
  for (const [address, value] of Object.entries(edits)) {
    const { row, column } = placeOf(address);
    const cells = (rows[row - 1] ??= []);
    cells[column - 1] = value === null ? undefined : typeof value === 'object' ? value : { value };
  }
  return { ...sheet, rows };
}

function placesOn(sheets: readonly Sheet[]): string[] {
  const forms = sheets.flatMap((sheet) => recognise(sheet).forms);
  const { byForm, acrossForms } = lint(forms, DEFAULT_PROFILE, { contents: cellContents(sheets) });
  return [...byForm.flat(), ...acrossForms].map(({ rule, cell }) => `${rule}@${cell}`);
}

/** What a mistake adds to the findings of a real form, and what it takes away. */
function differenceOf(sheet: Sheet, edits: Edits): { more: string[]; less: string[] } {
  const [before, after] = [placesOn([sheet]), placesOn([edited(sheet, edits)])];
  return {
    more: after.filter((place) => !before.includes(place)).sort(),
    less: before.filter((place) => !after.includes(place)).sort(),
  };
}

describe('a mistake on a real self-evaluation form', () => {
  test.each<[string, Edits, readonly string[]]>([
    ['project name blank', { B3: null }, ['required-header-empty@B3']],
    ['a full-width space is blank', { B3: '　' }, ['required-header-empty@B3']],
    [
      'less was spent, rate and score are left',
      { F6: 8, F7: 8 },
      ['execution-rate-wrong@H6', 'execution-low-no-reason@H6', 'execution-score-wrong@I6'],
    ],
    [
      'the total of one column is wrong',
      { F6: 9.5, F7: 10 },
      ['execution-rate-wrong@H6', 'execution-score-wrong@I6', 'fund-sum-mismatch@F6'],
    ],
    ['the rate as Excel stores it, wrong', { H6: { value: 0.9, format: '0.0%' } }, ['execution-rate-wrong@H6']],
    ['points above 100', { G18: 30, H18: 30 }, ['total-score-mismatch@H21', 'weight-sum-not-100@G21']],
    ['a score below its points without a reason', { H14: 8, H21: 98 }, ['deviation-reason-missing@I14']],
    ['the total was not adjusted', { H14: 8, I14: '举报减少' }, ['total-score-mismatch@H21']],
    ['a score above its points', { H14: 12, H21: 102 }, ['score-exceeds-weight@H14']],
    ['missed with full score', { F15: '80%' }, ['full-score-not-achieved@H15']],
    ['missed, the actual as Excel stores it', { F15: { value: 0.8, format: '0%' } }, ['full-score-not-achieved@H15']],
    ['above the limit of a cost', { F17: '12万元' }, ['full-score-not-achieved@H17']],
    ['the same limit in 元', { F17: '120000元' }, ['full-score-not-achieved@H17']],
    ['finished late', { F16: '2021.01-2022.03' }, ['full-score-not-achieved@H16']],
    ['no actual value, but a score', { F15: null }, ['actual-empty-scored@F15']],
    ['a level name as actual value', { F18: '社会效益指标' }, ['header-text-as-value@F18']],
    ['far above the target without a reason', { F14: 40 }, ['deviation-reason-missing@I14']],
    ['a space in the actual value', { F15: '96 %' }, ['space-or-fullwidth@F15']],
    ['a name without a value', { E18: null }, ['target-empty@E18']],
    ['“100” against “≥90%” is reached and has no unit', { F15: 100 }, ['actual-unit-missing@F15']],
    ['a grade that the total does not give', { A22: '评价等级：良' }, ['grade-band-mismatch@A22']],
    ['a grade beside its label', { A22: '自评等级', C22: '中' }, ['grade-band-mismatch@C22']],
    ['tags left in an actual value', { F15: '<b>100%</b>' }, ['paste-residue@F15']],
    ['an actual value that is no result', { F15: '≥90%' }, ['actual-copies-comparator@F15']],
    [
      'a score that follows from nothing',
      { F15: '45%', H15: 9, H21: 99, I15: '名单有误' },
      ['score-formula-mismatch@H15'],
    ],
    ['a score with 分', { H15: '10分' }, ['score-text-suffix@H15']],
  ])('%s', (_why, edits, expected) => expect(differenceOf(SELF_EVALUATION, edits).more).toEqual([...expected].sort()));

  test.each<[string, Edits]>([
    ['a percentage as Excel stores it', { F15: { value: 0.95, format: '0%' } }],
    ['a cost in 元 within its limit in 万元', { F17: '99800元' }],
    ['a qualitative target answered in its band', { F18: '85%' }],
    ['finished early', { F16: '2021.01-2021.10' }],
    ['a score shown with 分 that is a number', { H15: { value: 10, format: '0"分"' } }],
    ['the total as a formula', { H21: { value: 100, formula: '=SUM(H14:H20)+I6' } }],
  ])('%s', (_why, edits) => expect(differenceOf(SELF_EVALUATION, edits).more).toEqual([]));
});

describe('a mistake on a real target form', () => {
  test.each<[string, Edits, readonly string[]]>([
    ['a value without a name', { D11: null }, ['level3-empty@D11']],
    ['a name without a value', { E11: null }, ['target-empty@E11']],
    ['a required row left blank', { D11: null, E11: null }, ['quantity-missing@D11']],
    ['a required cost left blank', { D14: null, E14: null, D15: null, E15: null }, ['cost-missing@D14']],
    ['no budget at all', { C6: null, C7: null }, ['required-header-empty@C6']],
    ['a number without a unit', { E11: '≥12' }, ['unit-missing@E11']],
    ['a bare number as Excel stores it', { E11: 12 }, ['unit-missing@E11']],
    [
      'a share without a comparator, as Excel stores it',
      { E19: { value: 0.95, format: '0%' } },
      ['comparator-missing@E19'],
    ],
    ['a minus for a lost sign', { E19: '-95%' }, ['value-comparator-minus@E19']],
    [
      'a minus for a lost sign, as Excel stores it',
      { E19: { value: -1, format: '0%' } },
      ['value-comparator-minus@E19'],
    ],
    ['a cost above the budget', { E14: '≤98856万元' }, ['cost-exceeds-budget@E14', 'unit-price-arithmetic@D14']],
    ['a cost that is no money', { E14: '≥2次' }, ['cost-not-money@E14']],
    ['a share as quantity', { E11: '≥95%' }, ['ratio-in-quantity@E11', 'unit-mismatch-name@E11']],
    ['a bound without a number', { E14: '小于等于核定数' }, ['bound-without-number@E14']],
    ['a level name as value', { E16: '社会效益指标' }, ['header-text-as-value@E16']],
    ['words instead of a sign', { E19: '不低于95%' }, ['comparator-variant@E19']],
    ['two characters instead of a sign', { E19: '>=95%' }, ['comparator-variant@E19']],
    ['full-width digits', { E19: '≥９５％' }, ['space-or-fullwidth@E19']],
    ['a deadline of last year', { E13: '2024年11月' }, ['date-out-of-period@E13']],
    ['a vague word where a rate is promised', { E19: '显著提升' }, ['rate-with-qualitative-value@E19']],
  ])('%s', (_why, edits, expected) => expect(differenceOf(TARGET, edits).more).toEqual([...expected].sort()));
});

test('a task that is left out of the total', () => {
  expect(differenceOf(DEPARTMENT, { E6: 1400 }).more).toEqual(['fund-sum-mismatch@E6', 'task-amount-sum-mismatch@E6']);
});

test('a self-evaluation form beside a target form that promised more', () => {
  const target = edited(
    { ...TARGET, name: '目标' },
    { A2: '（2021年度）', B3: '2021年安全生产举报奖励项目', D11: '受理安全生产举报（次）', E11: '≥9次' },
  );
  expect(placesOn([target, SELF_EVALUATION])).toEqual(
    expect.arrayContaining(['evaluation-target-changed@E14', 'evaluation-indicator-dropped@D12']),
  );
});

test('one code on two projects', () => {
  const [first, second] = readSheets('chengde') as [Sheet, Sheet];
  const code = first.rows[1]?.[1] ?? null;
  expect(placesOn([first, edited(second, { B2: code })])).toContain('project-code-duplicate@B2');
});
