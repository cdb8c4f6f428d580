import type { CellContent } from '../../plan/plan';
import type { Form } from '../../form/form';
import { recognise } from '../../form/recognise';
import type { BlankForm } from '../../templates/blank-form';
import { sheetOfBlank } from '../../templates/sheet-of-blank';
import { addressOf } from '../../sheet/address';
import type { ScoreChoices } from '../choices';
import { policyOf } from '../policies';
import { scoreForm } from '../score-form';
import { type DrawnIndicator, EXECUTION, formOf } from '../scoring.testing';
import { planWorkingPaper, type WorkingPaperOptions } from './working-paper';
import { writingOf } from './written-scores';

const options = { date: '2026-11-22', tool: 'jixiao 0.1.0' };
const drawn: readonly DrawnIndicator[] = [
  { level3: '培训次数', target: '≥12次', actual: '9次', points: 40, score: 40 },
  { level3: '覆盖率', target: '100%', actual: '95%', points: 20 },
  { level3: '群众安全感', target: '提升', actual: '有所提升', points: 20 },
  { level3: '完成时限', target: '2021-06', actual: '2021-09', points: 10 },
];

function paperOf(form: Form, choices: ScoreChoices = {}, more: Partial<WorkingPaperOptions> = {}): BlankForm {
  const card = scoreForm(form, policyOf('national-2020'), choices);
  const [change] = planWorkingPaper([{ form, card }], [], { ...options, ...more }).changes;
  if (change?.do !== 'addSheet' || !change.blank) throw new Error('no sheet');
  return change.blank;
}

/** What the line of this content holds, by column letter. */
function lineOf({ cells }: BlankForm, what: string): Record<string, unknown> {
  const row = cells.find(({ content }) => 'text' in content && content.text === what)?.area.top;
  return Object.fromEntries(
    cells.flatMap(({ area, content }) => {
      const value = 'text' in content ? content.text : 'number' in content ? content.number : undefined;
      const isHere = area.top === row && value !== undefined;
      return isHere ? [[addressOf(1, area.left).slice(0, -1), value]] : [];
    }),
  );
}

const form = formOf(drawn, { execution: EXECUTION, projectName: '防汛物资' });

test('a row says how its score came about', () => {
  expect(lineOf(paperOf(form), '培训次数')).toEqual({
    A: 12,
    B: '培训次数',
    C: '≥12次',
    D: '9次',
    E: 40,
    F: '达到即满分，否则 完成值 ÷ 目标值 × 分值',
    G: '9 ÷ 12 × 40 = 30',
    J: 30,
    K: 40,
  });
});

test.each<[string, string, ScoreChoices, object]>([
  ['a direction by default', '覆盖率', {}, { H: '方向“≥”', I: '默认', J: 19 }],
  ['a direction by hand', '覆盖率', { directions: { 13: '≤' } }, { H: '方向“≤”', I: '人工', J: 20 }],
  ['a band by hand', '群众安全感', { bands: { 14: 1 } }, { H: '部分达成（60%～80%）', I: '人工', J: 14 }],
  ['a score by hand', '完成时限', { scores: { 15: 8 } }, { H: '人工打分', I: '人工', J: 8 }],
  ['the execution rate', '预算执行率', {}, { A: '—', D: '100%', E: 10, J: 10, K: 10 }],
])('%s', (_why, what, choices, line) => expect(lineOf(paperOf(form, choices), what)).toMatchObject(line));

test('what has no score says why, and the total stays open', () => {
  const paper = paperOf(form);
  expect(lineOf(paper, '完成时限')).toMatchObject({ M: expect.stringMatching(/晚于目标/) });
  expect(lineOf(paper, '总分')).toMatchObject({ J: '待定', M: '已计 59/70，待定 30' });
});

test('a complete total is a formula over the computed scores', () => {
  const paper = paperOf(form, { bands: { 14: 0 }, scores: { 15: 8 } });
  const formulas = paper.cells.flatMap(({ content }) => ('formula' in content ? [content] : []));
  expect(formulas).toEqual([
    { formula: '=SUM(E8:E12)', result: 100 },
    { formula: '=SUM(J8:J12)', result: 87 },
  ]);
  expect(lineOf(paper, '总分')).toMatchObject({ M: '等级：良' });
});

test('what is written is named', () => {
  const at = { sheet: '自评表', cell: 'H12' };
  const written = { title: '', changes: [{ do: 'set', at, before: { empty: true }, after: { number: 30 } } as const] };
  expect(lineOf(paperOf(form, {}, { written }), '培训次数')).toMatchObject({ L: 30 });
});

test.each<[string, CellContent, unknown]>([
  ['a number that a formula gave', { formula: '=1+2', result: 3 }, 3],
  ['a text that a formula gave', { formula: '=""', result: '待定' }, '待定'],
])('what is written is told as it shows: %s', (_why, after, shown) => {
  const at = { sheet: '自评表', cell: 'H12' };
  const changes = [
    { do: 'insertRows', sheet: '自评表', row: 3, count: 1 },
    { do: 'set', at, before: { empty: true }, after },
  ] as const;
  expect(lineOf(paperOf(form, {}, { written: { title: '', changes } }), '培训次数')).toMatchObject({ L: shown });
  const [content] = writingOf({ title: '', changes }).written.values();
  expect(content).toEqual(typeof shown === 'number' ? { number: shown } : { text: shown });
});

test('after writing, the score that stood there before is still told', () => {
  const at = { sheet: '自评表', cell: 'H12' };
  const change = (before: CellContent, after: CellContent) => ({ do: 'set', at, before, after }) as const;
  const changes = [change({ number: 25 }, { number: 28 }), change({ number: 28 }, { number: 30 })];
  const line = lineOf(paperOf(form, {}, { written: { title: '', changes } }), '培训次数');
  expect(line).toMatchObject({ K: 25, L: 30 });
});

test('date, tool, policy with version, and its note stand above', () => {
  const texts = paperOf(form).cells.flatMap(({ content }) => ('text' in content ? [content.text] : []));
  expect(texts.slice(0, 5)).toEqual([
    '评分底稿',
    '编制日期：2026-11-22　工具：jixiao 0.1.0',
    '评分政策：项目支出绩效自评（全国）（national-2020，第 1 版）',
    expect.stringMatching(/^依据：财预〔2020〕10号.*条文未核对/),
    expect.stringMatching(/^政策说明：/),
  ]);
});

test('it is no form, and an earlier one stays', () => {
  const titled = { ...form, projectName: null, title: '2021年项目支出绩效自评表' };
  expect(recognise(sheetOfBlank(paperOf(form)))).toEqual({ forms: [], nearMisses: [] });
  expect(recognise(sheetOfBlank(paperOf(titled)))).toEqual({ forms: [], nearMisses: [] });
  const card = scoreForm(form, policyOf('national-2020'));
  expect(planWorkingPaper([{ form, card }], ['评分底稿'], options)).toMatchObject({
    changes: [{ sheet: '评分底稿(2)' }],
  });
});

test('without a scored form there is none', () => {
  expect(() => planWorkingPaper([], [], options)).toThrow(RangeError);
});
