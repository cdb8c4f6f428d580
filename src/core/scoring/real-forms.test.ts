import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../host/file/read';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import { applyToSheet } from '../plan/apply-to-sheet.testing';
import { placeOf } from '../sheet/address';
import type { Cell, Sheet } from '../sheet/sheet';
import { planScores, type PlanScoresOptions } from './plan-scores';
import { policyOf } from './policies';
import { scoreForm } from './score-form';

const TOLERANCE = 0.1;
const policy = policyOf('national-2020');
const FORMS = join(__dirname, '../../../test/fixtures/forms');

const { sheets } = readWorkbook(readFileSync(join(FORMS, 'changji.xlsx')), 'changji.xlsx');
const forms = sheets
  .flatMap((sheet) => recognise(sheet).forms)
  .filter(({ kind }) => kind === 'project-self-evaluation');
const named = forms.map((form) => [form.projectName ?? form.sheet, form] as const);

test('the workbook holds five self-evaluation forms', () => expect(forms).toHaveLength(5));

describe.each(named)('%s', (_name, form) => {
  const card = scoreForm(form, policy);

  test('every row agrees with its author, or the author’s score lies in the band', () => {
    const differing = card.rows.filter(
      ({ computed, given, accepted }) =>
        !accepted && (computed === null || given === null || Math.abs(computed - given) > TOLERANCE),
    );
    expect(differing).toEqual([]);
  });

  test('the execution rate agrees', () => {
    expect(card.execution).toMatchObject({ computed: 10, given: 10, rate: 1 });
  });

  test('only qualitative rows are proposals', () => {
    const kinds = form.indicators.filter((_, index) => card.rows[index]?.proposal).map(({ value }) => value.kind);
    expect(new Set(kinds)).toEqual(new Set(['qualitative']));
  });

  test('the scores do not come from the 得分 column', () => {
    const blanked = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, score: null })) };
    const computed = scoreForm(blanked, policy).rows.map((row) => row.computed);
    expect(computed).toEqual(card.rows.map((row) => row.computed));
  });
});

test('a header word as actual leaves the total open', () => {
  const [form] = forms;
  if (!form) throw new Error('no form');
  const spoiled = form.indicators.map((indicator) =>
    indicator.level2 === '社会效益指标'
      ? { ...indicator, actual: '社会效益指标', actualValue: HEADER_WORD }
      : indicator,
  );
  const card = scoreForm({ ...form, indicators: spoiled }, policy);
  expect(card).toMatchObject({ total: null, grade: null, openPoints: 20 });
});

const HEADER_WORD = { kind: 'malformed', comparator: null, number: null, unit: null } as const;

describe('written into the real form', () => {
  const [sheet] = sheets;
  const [form] = forms;
  if (!sheet || !form) throw new Error('no form');
  const cells = [...form.indicators.map((indicator) => indicator.cells.score), form.execution?.cells.score];
  const scores = [...cells, form.execution?.cells.rate, form.totalCells.score].filter((cell) => cell !== undefined);
  const blank = scores.reduce((drawn, cell) => withCell(drawn, cell, undefined), sheet);

  test('nothing, as its scores agree', () => {
    expect(planScores(sheet, form, scoreForm(form, policy))).toEqual([]);
  });

  test('every score but the proposals where 得分 was blank; the total waits for them', () => {
    const written = scoredAgain(blank, {});
    expect(written.indicators.map(({ score }) => score)).toEqual([10, 10, 10, 10, null, null, 15]);
    expect(written.execution).toMatchObject({ rate: 1, score: 10 });
    expect(written).toMatchObject({ totalScoreText: '待定' });
  });

  test('all of them once the proposals are confirmed', () => {
    const written = scoredAgain(blank, { confirmed: new Set([18, 19]) });
    expect(written.indicators.map(({ score }) => score)).toEqual([10, 10, 10, 10, 19, 14.25, 15]);
    expect(written.totalScore).toBe(98.25);
  });

  test('what changed actual values come to', () => {
    const missed = [
      ['F14', 1],
      ['F15', '81%'],
      ['F17', '12.5万元'],
      ['F6', 8],
    ] as const;
    const changed = missed.reduce((drawn, [cell, value]) => withCell(drawn, cell, { value }), blank);
    const written = scoredAgain(changed, { confirmed: new Set([18, 19]) });
    expect(written.indicators.map(({ score }) => score)).toEqual([5, 9, 10, 8, 19, 14.25, 15]);
    expect(written.execution).toMatchObject({ rate: 0.8, score: 8 });
    expect(written.totalScore).toBe(88.25);
  });
});

/** The form as recognised after its scores were written. */
function scoredAgain(sheet: Sheet, options: PlanScoresOptions): Form {
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('no form');
  const changes = planScores(sheet, form, scoreForm(form, policy), options);
  const [written] = recognise(applyToSheet(sheet, changes)).forms;
  if (!written) throw new Error('no form any more');
  return written;
}

function withCell(sheet: Sheet, address: string, cell: Cell | undefined): Sheet {
  const at = placeOf(address);
  const line = [...(sheet.rows[at.row - 1] ?? [])];
  line[at.column - 1] = cell;
  return { ...sheet, rows: sheet.rows.map((row, index) => (index === at.row - 1 ? line : row)) };
}
