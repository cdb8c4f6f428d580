import { recognise } from '../form/recognise';
import type { Form } from '../form/form';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { aboutOf } from './about';
import { acceptanceOf, type Acceptance } from './acceptance';

const HEAD: DrawnCell[][] = [
  ['项目支出绩效自评表'],
  ['项目名称', '防汛物资'],
  ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 36, 36, 36, 10, '100%', 10],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
];
const ROWS: DrawnCell[][] = [
  ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 30, 30],
  ['产出指标', '质量指标', '合格 率', '100%', '100%', 20, 20],
  ['产出指标', '质量指标', '合格率', '100%', '95%', 20, 19],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 20, 20],
];

function formOf(...rows: readonly DrawnCell[][]): Form {
  const [form] = recognise(sheetOf(rows)).forms;
  if (!form) throw new Error('no form was recognised');
  return form;
}

describe('what a cell is about', () => {
  const form = formOf(...HEAD, ...ROWS);
  test.each([
    ['a target, by the indicator’s name', 'D6', { subject: '数量指标/检查次数', part: 'target', text: '≥12次' }],
    ['a score', 'G8', { subject: '质量指标/合格率', part: 'score', text: '19' }],
    ['the second of two of one name', 'D8', { subject: '质量指标/合格率', nth: 1 }],
    ['the first of them', 'D7', { subject: '质量指标/合格率', nth: 0 }],
    ['an amount of the fund block', 'C4', { part: 'adjusted', text: '36' }],
    ['a labelled field', 'B2', { subject: '项目名称', text: '防汛物资' }],
    ['the form as a whole', 'A1', { subject: '', part: '' }],
    ['nothing', '', { subject: '', part: '' }],
  ])('%s', (_why, cell, expected) =>
    expect(aboutOf(form, cell)).toMatchObject({ kind: 'project-self-evaluation', form: '防汛物资', ...expected }),
  );
});

describe('an acceptance', () => {
  const { sheet, ...form } = formOf(...HEAD, ...ROWS);
  const kept: Acceptance = {
    rule: 'a-rule',
    sheet,
    cell: 'D6',
    reason: '已核对',
    about: aboutOf({ sheet, ...form }, 'D6'),
  };
  const found = (other: Form, rule: string, cell: string) =>
    acceptanceOf([kept], { rule, sheet: other.sheet, cell, about: aboutOf(other, cell) });
  const [first = [], ...rest] = ROWS;

  test.each([
    ['where it was', formOf(...HEAD, ...ROWS), 'a-rule', 'D6', true],
    [
      'after rows were inserted above',
      formOf(['附件'], ...HEAD, ['产出指标', '数量指标', '新增', '≥1次'], ...ROWS),
      'a-rule',
      'D8',
      true,
    ],
    ['not another rule', formOf(...HEAD, ...ROWS), 'another-rule', 'D6', false],
    ['not another row', formOf(...HEAD, ...ROWS), 'a-rule', 'D7', false],
    ['not another column', formOf(...HEAD, ...ROWS), 'a-rule', 'E6', false],
    ['not the same cell with another text', formOf(...HEAD, first.with(3, '≥1次'), ...rest), 'a-rule', 'D6', false],
    ['the same text spaced otherwise', formOf(...HEAD, first.with(3, '≥ 12 次'), ...rest), 'a-rule', 'D6', true],
    ['not another project', formOf(...HEAD.with(1, ['项目名称', '抗旱物资']), ...ROWS), 'a-rule', 'D6', false],
  ])('is found again: %s', (_why, other, rule, cell, expected) =>
    expect(found(other, rule, cell)).toBe(expected ? kept : undefined),
  );

  test('of an earlier version is found by its cell', () => {
    const { about: _about, ...old } = kept;
    const about = aboutOf({ sheet, ...form }, 'D6');
    expect(acceptanceOf([old], { rule: 'a-rule', sheet, cell: 'D6', about })).toBe(old);
    expect(acceptanceOf([old], { rule: 'a-rule', sheet, cell: 'D7', about })).toBeUndefined();
  });
});
