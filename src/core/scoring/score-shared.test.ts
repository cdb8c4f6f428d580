import { lint } from '../rules/lint';
import { DEFAULT_PROFILE } from '../profile/profile';
import { recognise } from '../form/recognise';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { planScores } from './plan-scores';
import { policyOf } from './policies';
import { scoreForm } from './score-form';
import { proposeWeights } from './weights/propose-weights';

const policy = policyOf('national-2020');

/** Two indicators whose points stand in one merged cell, and a third. */
function drawn(second: string, scores: readonly DrawnCell[] = ['', '', ''], reason = '') {
  const rows = [
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '植树', '≥150棵', '160棵', 60, scores[0] ?? ''],
    ['', '', '种草', '≥150亩', second, '', scores[1] ?? '', reason],
    ['', '质量指标', '成活率', '≥90%', '95%', 40, scores[2] ?? ''],
  ];
  const sheet = sheetOf(rows, { merges: ['F3:F4', 'G3:G4'] });
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('no form');
  return { sheet, form };
}

test('points in a merged cell are said with the first indicator', () => {
  const { form } = drawn('160亩');
  expect(form.indicators).toMatchObject([
    { points: 60, sharesPoints: 'first' },
    { points: null, sharesPoints: 'further' },
    { points: 40 },
  ]);
  expect(form.indicators[2]).not.toHaveProperty('sharesPoints');
});

test.each([
  ['all reached: the full points', '160亩', ['', '', ''], 60, 100],
  ['one missed: nobody says how much that costs', '100亩', ['', '', ''], null, null],
  ['one not filled in', '', ['', '', ''], null, null],
  ['scores of their own', '160亩', [30, 20, 40], 60, 100],
])('score, %s', (_why, second, scores, computed, total) => {
  const { form } = drawn(second, scores);
  const card = scoreForm(form, policy);
  expect(card).toMatchObject({ rows: [{ computed }, { computed: null }, { computed: 40 }], total });
});

test('scores of their own are given together and left as they stand', () => {
  const { sheet, form } = drawn('160亩', [30, 20, '']);
  const card = scoreForm(form, policy);
  expect(card.rows[0]).toMatchObject({ computed: 60, given: 50 });
  expect(planScores(sheet, form, card, { overwrite: 'all' })).toMatchObject([{ at: { cell: 'G5' } }]);
});

test('a person may score them', () => {
  const { form } = drawn('100亩');
  expect(scoreForm(form, policy, { scores: { 3: 50 } }).total).toBe(90);
});

test('the score is written as a number, for a formula would know the first indicator alone', () => {
  const { sheet, form } = drawn('160亩');
  const changes = planScores(sheet, form, scoreForm(form, policy));
  expect(changes).toMatchObject([{ at: { cell: 'G3' }, after: { number: 60 } }, { at: { cell: 'G5' } }]);
});

test('no points are proposed for the further ones', () =>
  expect(proposeWeights(drawn('160亩').form, policy).rows.map(({ row }) => row)).toEqual([3, 5]));

test.each(['无', '不涉及'])('an indicator that does not apply (%s) is left out of them, first or not', (none) => {
  const rows = [
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值'],
    ['产出指标', '数量指标', '植树', none, '', 60],
    ['', '', '种草', '≥150亩', '160亩', ''],
    ['', '', '育苗', none, '', ''],
    ['', '质量指标', '成活率', '≥90%', '95%', 40],
  ];
  const [form] = recognise(sheetOf(rows, { merges: ['F3:F5'] })).forms;
  if (!form) throw new Error('no form');
  expect(scoreForm(form, policy)).toMatchObject({
    rows: [{ row: 3, computed: 60 }, {}, {}, { computed: 40 }],
    total: 100,
  });
});

test.each([
  ['nothing is missing', '160亩', [60, '', 40], '', []],
  ['what was lost may be explained with any of them', '100亩', [50, '', 40], '干旱', []],
  ['what was lost together', '100亩', [30, 20, 40], '', ['deviation-reason-missing']],
  ['more than their points', '160亩', [60, 60, 40], '', ['score-exceeds-weight']],
])('rules: %s', (_why, second, scores, reason, expected) => {
  const found = lint([drawn(second, scores, reason).form], DEFAULT_PROFILE).byForm.flat();
  const ids = found.map(({ rule }) => rule);
  expect(ids.filter((id) => /weight|deviation-reason-m/.test(id))).toEqual(expected);
});
