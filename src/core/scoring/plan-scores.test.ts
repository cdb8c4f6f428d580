import type { Form } from '../form/form';
import { applyToSheet } from '../plan/apply-to-sheet.testing';
import type { CellContent, Plan } from '../plan/plan';
import { addressOf, placeOf } from '../sheet/address';
import { type DrawnCell, sheetOf } from '../sheet/sheet.testing';
import type { Sheet } from '../sheet/sheet';
import { planScores, type PlanScoresOptions } from './plan-scores';
import { policyOf } from './policies';
import { scoreForm, type ScoreChoices } from './score-form';
import { type DrawnIndicator, EXECUTION, FIRST_ROW, formOf, SCORE_COLUMN, TOTAL_CELL } from './scoring.testing';

const policy = policyOf('national-2020');
const REACHED: DrawnIndicator = { target: '≥12次', actual: '12次', points: 60 };
const MISSED: DrawnIndicator = { target: '≥10次', actual: '9次', points: 10 };
const QUALITY: DrawnIndicator = { target: '保障', actual: '95%', points: 20, level3: '群众安全感' };
const LATE: DrawnIndicator = { target: '2021-06', actual: '2021-09', points: 20 };

/** A sheet that holds these cells. */
function sheetWith(cells: Readonly<Record<string, DrawnCell>>): Sheet {
  const rows: DrawnCell[][] = Array.from({ length: 40 }, () => Array<DrawnCell>(10).fill(null));
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    const line = rows[row - 1];
    if (line) line[column - 1] = cell;
  }
  return sheetOf(rows, { name: '自评表' });
}

const scoreCell = (index: number) => addressOf(FIRST_ROW + index, SCORE_COLUMN);

/** Given scores as number cells, which the drawn indicators say too. */
function givenCells(drawn: readonly DrawnIndicator[]): Record<string, DrawnCell> {
  return Object.fromEntries(drawn.map(({ score }, index) => [scoreCell(index), score ?? null]));
}

function pointsOf(drawn: readonly DrawnIndicator[]): number {
  return drawn.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

interface Case {
  readonly cells?: Readonly<Record<string, DrawnCell>>;
  readonly form?: Partial<Form>;
  readonly options?: PlanScoresOptions;
  readonly choices?: ScoreChoices;
}

function planOf(drawn: readonly DrawnIndicator[], { cells, form: more, options, choices }: Case = {}): Plan {
  const form = formOf(drawn, { totalPoints: pointsOf(drawn) + (more?.execution?.points ?? 0), ...more });
  const sheet = sheetWith({ ...givenCells(drawn), ...cells });
  return { title: '', changes: planScores(sheet, form, scoreForm(form, policy, choices), options) };
}

/** What a plan writes, by cell. */
function writes({ changes }: Plan): Record<string, CellContent> {
  return Object.fromEntries(changes.flatMap((change) => (change.do === 'set' ? [[change.at.cell, change.after]] : [])));
}

describe('scores of the rows', () => {
  test('go into empty cells as numbers', () => {
    expect(writes(planOf([REACHED, MISSED]))).toMatchObject({ H12: { number: 60 }, H13: { number: 9 } });
  });

  test.each<[string, DrawnIndicator, PlanScoresOptions, CellContent | undefined]>([
    ['equal stays', { ...MISSED, score: 9 }, {}, undefined],
    ['within the tolerance stays', { ...MISSED, score: 9.1 }, {}, undefined],
    ['just outside differs and stays until ticked', { ...MISSED, score: 9.11 }, {}, undefined],
    ['differing and ticked is replaced', { ...MISSED, score: 10 }, { overwrite: new Set([FIRST_ROW]) }, { number: 9 }],
    ['another row ticked', { ...MISSED, score: 10 }, { overwrite: new Set([99]) }, undefined],
    ['all that differ', { ...MISSED, score: 10 }, { overwrite: 'all' }, { number: 9 }],
    ['“all” leaves what agrees', { ...MISSED, score: 9.05 }, { overwrite: 'all' }, undefined],
    ['a tolerance of one’s own', { ...MISSED, score: 9.05 }, { overwrite: 'all', tolerance: 0.01 }, { number: 9 }],
    ['a proposal waits', QUALITY, {}, undefined],
    ['a confirmed proposal is written', QUALITY, { confirmed: new Set([FIRST_ROW]) }, { number: 19 }],
    [
      'an accepted score stays',
      { ...QUALITY, score: 20 },
      { confirmed: new Set([FIRST_ROW]), overwrite: 'all' },
      undefined,
    ],
    [
      'an accepted score is replaced where its row is ticked',
      { ...QUALITY, score: 20 },
      { confirmed: new Set([FIRST_ROW]), overwrite: new Set([FIRST_ROW]) },
      { number: 19 },
    ],
    ['what cannot be scored is never written', LATE, { confirmed: new Set([FIRST_ROW]), overwrite: 'all' }, undefined],
    ['“其中” rows are never written', { ...MISSED, points: null, subRow: true }, { overwrite: 'all' }, undefined],
  ])('%s', (_why, drawn, options, expected) => {
    expect(writes(planOf([drawn], { options }))['H12']).toEqual(expected);
  });

  test('a text that is no score is not empty: it stays until ticked', () => {
    const cells = { H12: '见附件' };
    expect(writes(planOf([MISSED], { cells }))['H12']).toBeUndefined();
    expect(writes(planOf([MISSED], { cells, options: { overwrite: 'all' } }))['H12']).toEqual({ number: 9 });
  });

  test('before is what the cell really holds', () => {
    const plan = planOf([{ ...MISSED, score: 10 }], { cells: { H12: '10分' }, options: { overwrite: 'all' } });
    expect(plan.changes[0]).toEqual({
      do: 'set',
      at: { sheet: '自评表', cell: 'H12' },
      before: { text: '10分' },
      after: { number: 9 },
    });
  });
});

describe('scores as formulas over numeric cells', () => {
  const points = { points: 10, comparatorText: '≥', unitText: '次' };
  const atMost = { ...points, comparatorText: '≤', level3: '事故起数' };
  const numeric = (target: number, actual: number) => ({ E12: target, F12: actual, G12: 10 });
  const drawn = (row: object, target: number, actual: number) => ({ ...row, target: `${target}`, actual: `${actual}` });

  test.each([
    ['≥ missed', drawn(points, 12, 9), numeric(12, 9), 'MIN(1,F12/E12)', 7.5],
    ['≥ reached', drawn(points, 12, 13), numeric(12, 13), 'MIN(1,F12/E12)', 10],
    ['≤ exceeded', drawn(atMost, 4, 5), numeric(4, 5), 'IF(F12<=E12,1,E12/F12)', 8],
  ])('%s', (_why, row, cells, share, result) => {
    expect(writes(planOf([row], { cells }))['H12']).toEqual({
      formula: `=IF(COUNT(E12,F12)<2,"",ROUND(${share}*G12,2))`,
      result,
    });
  });

  test.each([
    ['the actual is a text', drawn(points, 12, 9), { ...numeric(12, 9), F12: '9次' }],
    ['the points are a text', drawn(points, 12, 9), { ...numeric(12, 9), G12: '10分' }],
    ['cells are in different units', { ...points, target: '12', actual: '7.5万次' }, numeric(12, 9)],
    ['the direction is a proposal', { ...drawn({}, 12, 9), points: 10 }, numeric(12, 9)],
  ])('a number where %s', (_why, row, cells) => {
    const options = { confirmed: new Set([FIRST_ROW]) };
    expect(writes(planOf([row], { cells, options }))['H12']).toEqual({ number: expect.any(Number) });
  });
});

describe('execution', () => {
  const amounts = { E7: 20, F7: 15, G7: 10 };
  const execution = { ...EXECUTION, adjusted: 20, executed: 15, rate: null, score: null };

  test('rate and score are formulas over numeric cells', () => {
    expect(writes(planOf([MISSED], { cells: amounts, form: { execution } }))).toMatchObject({
      H7: { formula: '=IF(N(E7)=0,"",F7/E7)', result: 0.75, format: '0.00%' },
      I7: { formula: '=IF(N(E7)=0,"",ROUND(MIN(1,MAX(0,F7/E7))*G7,2))', result: 7.5 },
    });
  });

  test('the cell keeps a percent format of its own', () => {
    const cells = { ...amounts, H7: { value: '', format: '0.0%' } };
    expect(writes(planOf([MISSED], { cells, form: { execution } }))['H7']).toMatchObject({ format: '0.0%' });
  });

  test('a header in percent gets the number of percent', () => {
    const cells = { ...amounts, H5: '执行率\n（%）' };
    expect(writes(planOf([MISSED], { cells, form: { execution } }))['H7']).toEqual({
      formula: '=IF(N(E7)=0,"",ROUND(F7/E7*100,2))',
      result: 75,
    });
  });

  const rateAt9 = { ...execution, cells: { ...execution.cells, rate: 'H9' } };

  test.each([
    ['six rows above counts', { H3: '执行率（%）' }, 75],
    ['seven rows above belongs to something else', { H2: '执行率（%）' }, 0.75],
    ['right above it counts', { H8: '执行率（%）', H3: '执行率' }, 75],
    ['the nearest counts', { H8: '执行率', H3: '执行率（%）' }, 0.75],
    ['below it is none of its own', { H10: '执行率（%）' }, 0.75],
  ])('a header %s', (_why, headers, result) => {
    const written = writes(planOf([MISSED], { cells: { ...amounts, ...headers }, form: { execution: rateAt9 } }));
    expect(written['H9']).toMatchObject({ result });
  });

  test('a header in the first row counts', () => {
    const written = writes(planOf([MISSED], { cells: { ...amounts, H1: '执行率（%）' }, form: { execution } }));
    expect(written['H7']).toMatchObject({ result: 75 });
  });

  test('amounts that are texts give numbers', () => {
    const cells = { ...amounts, E7: '20万元' };
    expect(writes(planOf([MISSED], { cells, form: { execution } }))).toMatchObject({
      H7: { number: 0.75, format: '0.00%' },
      I7: { number: 7.5 },
    });
  });

  test('points that are a text give a number for the score alone', () => {
    const written = writes(planOf([MISSED], { cells: { ...amounts, G7: '10分' }, form: { execution } }));
    expect(written).toMatchObject({ H7: { formula: expect.any(String) }, I7: { number: 7.5 } });
  });

  test('a given rate and score that agree stay', () => {
    const cells = { ...amounts, H7: '75.0%', I7: '7.5分' };
    const written = writes(planOf([MISSED], { cells, form: { execution: { ...execution, rate: 0.75, score: 7.5 } } }));
    expect(written).not.toHaveProperty('H7');
    expect(written).not.toHaveProperty('I7');
  });

  test('a given rate and score that differ are replaced where ticked', () => {
    const cells = { ...amounts, H7: '100.0%', I7: '10分' };
    const form = { execution: { ...execution, rate: 1, score: 10 } };
    expect(writes(planOf([MISSED], { cells, form }))).not.toHaveProperty('I7');
    expect(writes(planOf([MISSED], { cells, form, options: { overwrite: new Set([7]) } }))).toMatchObject({
      H7: { result: 0.75 },
      I7: { result: 7.5 },
    });
  });

  test('without an adjusted budget nothing is written', () => {
    const written = writes(
      planOf([MISSED], { cells: { F7: 15 }, form: { execution: { ...execution, adjusted: null } } }),
    );
    expect(written).not.toHaveProperty('H7');
    expect(written).not.toHaveProperty('I7');
  });
});

describe('total', () => {
  const formula = '=IF(COUNT(H12:H13)<2,"待定",ROUND(SUM(H12:H13),2))';

  test('is a formula over the score cells', () => {
    expect(writes(planOf([REACHED, MISSED]))[TOTAL_CELL]).toEqual({ formula, result: 69 });
  });

  test('with the execution score', () => {
    const written = writes(
      planOf([MISSED], { cells: { E7: 10, F7: 10, G7: 10, I7: 10 }, form: { execution: EXECUTION } }),
    );
    expect(written[TOTAL_CELL]).toEqual({ formula: '=IF(COUNT(H12,I7)<2,"待定",ROUND(SUM(H12,I7),2))', result: 19 });
  });

  test('shows 待定 until every row with points has a score', () => {
    expect(writes(planOf([REACHED, LATE]))[TOTAL_CELL]).toEqual({ formula, result: '待定' });
    expect(writes(planOf([REACHED, QUALITY]))[TOTAL_CELL]).toEqual({ formula, result: '待定' });
  });

  test('adds up what stands in the cells: a given score that stays counts as given', () => {
    expect(writes(planOf([REACHED, { ...QUALITY, score: 20 }]))[TOTAL_CELL]).toEqual({ formula, result: 80 });
  });

  test('leaves “其中” rows out', () => {
    const subRow = { ...MISSED, points: null, subRow: true };
    expect(writes(planOf([REACHED, subRow, MISSED]))[TOTAL_CELL]).toEqual({
      formula: '=IF(COUNT(H12,H14)<2,"待定",ROUND(SUM(H12,H14),2))',
      result: 69,
    });
  });

  test('is a number where a score is a text that formulas pass over', () => {
    const cells = { H12: '60分' };
    expect(writes(planOf([{ ...REACHED, score: 60 }, MISSED], { cells }))[TOTAL_CELL]).toEqual({ number: 69 });
  });

  test('is a number where the rest was rescaled', () => {
    const nothing = { target: '未涉及', actual: '无', points: 10 };
    const written = writes(planOf([REACHED, nothing], { choices: { rescale: true } }));
    expect(written[TOTAL_CELL]).toEqual({ number: 70 });
  });

  test('is not written while the points do not add up', () => {
    const written = writes(planOf([REACHED, MISSED], { form: { totalPoints: 100 } }));
    expect(written).toEqual({ H12: { number: 60 }, H13: { number: 9 } });
  });

  test('that agrees stays', () => {
    const given = [
      { ...REACHED, score: 60 },
      { ...MISSED, score: 9 },
    ];
    expect(planOf(given, { cells: { [TOTAL_CELL]: '69分' }, form: { totalScore: 69 } }).changes).toEqual([]);
  });

  test('that agrees stays, also where a score comes under it', () => {
    const given = [{ ...REACHED, score: 60 }, MISSED];
    const agreeing = { cells: { [TOTAL_CELL]: 69 }, form: { totalScore: 69 } };
    expect(writes(planOf(given, agreeing))).toEqual({ H13: { number: 9 } });
  });

  test('takes a cell of blanks for an open score', () => {
    expect(writes(planOf([REACHED, LATE], { cells: { H13: ' ' } }))[TOTAL_CELL]).toEqual({ formula, result: '待定' });
  });

  test('leaves the execution rate out where it has no points', () => {
    const form = { execution: { ...EXECUTION, points: null }, totalPoints: 100 };
    const written = writes(planOf([{ ...REACHED, points: 100 }], { form }));
    expect(written[TOTAL_CELL]).toMatchObject({ formula: expect.stringContaining('COUNT(H12)<1') });
  });

  test('is a number where a score has no cell that a formula could name', () => {
    const form = formOf([REACHED, { ...MISSED, points: 40 }]);
    const indicators = form.indicators.map((indicator, index) =>
      index === 0 ? indicator : { ...indicator, cells: { target: 'E13', actual: 'F13', points: 'G13' } },
    );
    const bare = { ...form, indicators };
    const changes = planScores(sheetWith({}), bare, scoreForm(bare, policy));
    expect(writes({ title: '', changes })).toEqual({ H12: { number: 60 }, [TOTAL_CELL]: { number: 96 } });
  });

  test('is not written where no row has points', () => {
    expect(writes(planOf([{ ...MISSED, points: null }]))).toEqual({});
  });

  test('that differs stays until ticked, as nothing under it changes', () => {
    const given = [
      { ...REACHED, score: 60 },
      { ...MISSED, score: 9 },
    ];
    const wrong = { cells: { [TOTAL_CELL]: 70 }, form: { totalScore: 70 } };
    expect(planOf(given, wrong).changes).toEqual([]);
    expect(writes(planOf(given, { ...wrong, options: { overwrite: 'all' } }))).toEqual({
      [TOTAL_CELL]: { formula, result: 69 },
    });
  });

  test('goes with the scores that change under it', () => {
    const given = [{ ...REACHED, score: 60 }, MISSED];
    const written = writes(planOf(given, { cells: { [TOTAL_CELL]: 70 }, form: { totalScore: 70 } }));
    expect(written[TOTAL_CELL]).toEqual({ formula, result: 69 });
  });

  test('that is the form’s own formula stays', () => {
    const cells = { [TOTAL_CELL]: { value: 60, formula: '=SUM(H12:H13)' } };
    const written = writes(planOf([{ ...REACHED, score: 60 }, MISSED], { cells, form: { totalScore: 60 } }));
    expect(written).toEqual({ H13: { number: 9 } });
  });
});

test('a plan that was applied leaves nothing more to write', () => {
  const drawn = [REACHED, MISSED];
  const form = formOf(drawn);
  const sheet = sheetWith({});
  const once = applyToSheet(sheet, planScores(sheet, form, scoreForm(form, policy)));
  const written = formOf(
    [
      { ...REACHED, score: 60 },
      { ...MISSED, score: 9 },
    ],
    { totalScore: 69 },
  );
  expect(planScores(once, written, scoreForm(written, policy), { overwrite: 'all' })).toEqual([]);
});
