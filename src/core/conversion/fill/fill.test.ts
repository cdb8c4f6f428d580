import type { Form } from '../../form/form';
import { recognise } from '../../form/recognise';
import { applyToSheet } from '../../plan/apply-to-sheet.testing';
import type { Sheet } from '../../sheet/sheet';
import { type DrawnCell, sheetOf } from '../../sheet/sheet.testing';
import { projectSelfEvaluation } from '../../templates/blank-forms/project-self-evaluation';
import { sheetOfBlank } from '../../templates/sheet-of-blank';
import { realForms } from '../conversion.testing';
import { fillForm } from './fill-form';
import { similarity } from './similarity';

function only(sheet: Sheet): Form {
  const [form, more] = recognise(sheet).forms;
  if (!form || more) throw new Error('not one form');
  return form;
}

/** A self-evaluation form with these indicator rows: level 2, name, target, actual, points, score, reason. */
function selfEvaluation(...rows: readonly (readonly DrawnCell[])[]): Sheet {
  return sheetOf([
    ['项目支出绩效自评表'],
    ['项目名称', '防汛物资', null, '实施单位', ''],
    ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', '', '', '', 10],
    [null, '其中：财政拨款', 8, '', ''],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '', null, null, ''],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ...rows.map((row) => ['产出指标', ...row]),
  ]);
}

const blankRow: readonly DrawnCell[] = ['数量指标', '', '', '', '', '', ''];
const source = only(
  selfEvaluation(
    ['数量指标', '开展培训次数', '≥12次', '9次', 20, 15, '受疫情影响'],
    ['数量指标', '采购冲锋舟', '≥2艘', '2艘', 20, 20, ''],
    ['质量指标', '验收合格率', '≥95%', '96%', 30, 30, ''],
  ),
);

/** A form filled from the source, with what was done. */
function filled(...rows: readonly (readonly DrawnCell[])[]) {
  const sheet = selfEvaluation(...rows);
  const filling = fillForm(sheet, only(sheet), source);
  return { ...filling, form: only(applyToSheet(sheet, filling.changes)) };
}

test('the same name is filled but for its score', () => {
  const { form, matches } = filled(['数量指标', '开展培训次数', '', '', '', '', '']);
  expect(form.indicators[0]).toMatchObject({
    target: '≥12次',
    actual: '9次',
    points: 20,
    score: null,
    deviation: '受疫情影响',
  });
  expect(matches).toMatchObject([{ how: 'same' }]);
});

test.each([
  ['spaces and marks do not matter', '开展 培训次数。', 'same'],
  ['a similar name of the same level 2', '培训次数', 'similar'],
])('%s', (_why, name, how) => {
  expect(filled(['数量指标', name, '', '', '', '', '']).matches).toMatchObject([
    { how, source: { level3: '开展培训次数' } },
  ]);
});

test('a similar name of another level 2 is another indicator', () => {
  const { matches, withoutSource } = filled(['时效指标', '培训次数', '', '', '', '', '']);
  expect(matches).toEqual([]);
  expect(withoutSource).toMatchObject([{ level3: '培训次数' }]);
});

test('filled cells are never changed, and said to differ', () => {
  const { form, kept } = filled(['数量指标', '开展培训次数', '≥10次', '9次', '', '', '']);
  expect(form.indicators[0]).toMatchObject({ target: '≥10次', actual: '9次', points: 20 });
  expect(kept).toEqual([{ cell: 'D9', stands: '≥10次', wanted: '≥12次' }]);
});

test('what has no row goes to blank rows of its level 2, and what finds none is listed', () => {
  const { form, matches, withoutPlace } = filled(['数量指标', '开展培训次数', '', '', '', '', ''], blankRow);
  expect(matches.map(({ how, target }) => [how, target.row])).toEqual([
    ['same', 9],
    ['blank-row', 10],
  ]);
  expect(form.indicators[1]).toMatchObject({ level3: '采购冲锋舟', target: '≥2艘' });
  expect(withoutPlace).toMatchObject([{ level3: '验收合格率' }]);
});

test('“指标1：” stays in front of the name', () => {
  const { form } = filled(['质量指标', '指标1：', '', '', '', '', '']);
  expect(form.indicators).toMatchObject([{ level3: '验收合格率', printed: { level3: '指标1：验收合格率' } }]);
});

test('funds are filled by kind, filled ones stay', () => {
  const rich = { ...source, budget: { total: 12, fiscal: 12, other: null }, funds: [] };
  const sheet = selfEvaluation(blankRow);
  const { changes, kept } = fillForm(sheet, only(sheet), rich);
  expect(changes).toContainEqual(
    expect.objectContaining({ at: { sheet: 'Sheet1', cell: 'C4' }, after: { number: 12 } }),
  );
  expect(kept).toContainEqual({ cell: 'C5', stands: '8', wanted: '12' });
});

test('a target with columns for sign and unit gets them apart', () => {
  const sheet = sheetOf([
    ['项目支出绩效目标表'],
    ['项目名称', ''],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
    ['产出指标', '数量指标', '开展培训次数', '', '', ''],
  ]);
  const { changes } = fillForm(sheet, only(sheet), source);
  expect(changes.map(({ at, after }) => [at.cell, after])).toEqual([
    ['B2', { text: '防汛物资' }],
    ['E4', { number: 12 }],
    ['D4', { text: '≥' }],
    ['F4', { text: '次' }],
  ]);
});

test('the blank national form takes a real target form: facts, goals, funds and one row for each level 2', async () => {
  const [, real] = (await realForms()).find(([name]) => name.startsWith('dalian.xlsx')) ?? [];
  if (!real) throw new Error('no form');
  const sheet = sheetOfBlank(projectSelfEvaluation);
  const { changes, matches, withoutPlace } = fillForm(sheet, only(sheet), real);
  const form = only(applyToSheet(sheet, changes));
  expect(form).toMatchObject({
    projectName: real.projectName,
    unit: real.unit,
    supervisor: real.supervisor,
    goals: real.goals,
    budget: real.budget,
    completion: null,
  });
  expect(matches).toHaveLength(form.indicators.length);
  expect(matches.length + withoutPlace.length).toBe(real.indicators.length);
  expect(withoutPlace.length).toBeGreaterThan(0);
});

test.each([
  ['培训次数', '培训次数', 1],
  ['培训次数', '开展培训次数', 0.75],
  ['培训次数', '合格率', 0],
  ['', '', 0],
  ['甲', '乙', 0],
])('similarity of “%s” and “%s” is %s', (one, other, alike) => expect(similarity(one, other)).toBe(alike));

describe('a total that is a formula', () => {
  const withTotal = (fiscal: string | number): Sheet => {
    const sheet = selfEvaluation(blankRow);
    const rows = sheet.rows.map((row) => (row ? [...row] : row));
    const [total, part] = [rows[3], rows[4]];
    if (!total || !part) throw new Error('no fund block');
    total[2] = { value: '', formula: '=SUM(C5:C6)' };
    part[2] = fiscal === '' ? undefined : { value: fiscal };
    return { ...sheet, rows };
  };
  const setAt = (target: Sheet, from: Form, cell: string) =>
    fillForm(target, only(target), from).changes.find(({ at }) => at.cell === cell);
  const funded = only(selfEvaluation(['数量指标', '开展培训次数', '≥12次', '9次', 20, 15, '']));

  test('stays where its parts are filled, and has their sum', () => {
    const from = { ...funded, funds: [], budget: { total: 8, fiscal: 8, other: null } };
    expect(setAt(withTotal(''), from, 'C4')).toMatchObject({ after: { formula: '=SUM(C5:C6)', result: 8 } });
  });
  test('gives way to a total whose parts are not known', () => {
    const from = { ...funded, funds: [], budget: { total: 12, fiscal: 8, other: null } };
    expect(setAt(withTotal(''), from, 'C4')).toMatchObject({ after: { number: 12 } });
  });
});
