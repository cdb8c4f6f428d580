import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../host/file/read';
import type { Indicator } from '../form/form';
import { recognise } from '../form/recognise';
import { lockedCells } from '../rules/approved';
import { cellContents } from '../rules/cell-contents';
import { applyToSheet } from '../plan/apply-to-sheet.testing';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import type { Sheet } from '../sheet/sheet';
import { normaliseForm } from './normalise-form';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值'];
const TITLE = ['项目支出绩效目标表'];

function normalised(sheet: Sheet): { written: Record<string, string>; after: Sheet; counts: Record<string, number> } {
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('no form');
  const { changes, counts } = normaliseForm(form, cellContents([sheet]));
  const written = changes.map((change) => {
    if (change.do !== 'set' || !('text' in change.after)) throw new Error('only texts are rewritten');
    return [change.at.cell, change.after.text];
  });
  return { written: Object.fromEntries(written), after: applyToSheet(sheet, changes), counts: { ...counts } };
}

const target = (...rows: DrawnCell[][]): Sheet => sheetOf([TITLE, ['项目名称', ' 防汛 物资 '], HEAD, ...rows]);

const COUNT = ['产出指标', '数量指标', '培训次数', '≥12次'];

describe('one cell', () => {
  test.each<[string, DrawnCell[], Record<string, string>]>([
    ['a look-alike sign', ['产出指标', '数量指标', '培训次数', '≧12次'], { D4: '≥12次' }],
    ['words in front', ['产出指标', '数量指标', '培训次数', '不少于12次'], { D4: '≥12次' }],
    ['words behind', ['产出指标', '数量指标', '培训次数', '12次以上'], { D4: '≥12次' }],
    ['spaces and full width', ['产出指标', '质量指标', '合格率', ' ≥ ９５％ '], { D4: '≥95%' }],
    ['percent in words', ['产出指标', '质量指标', '合格率', '≥百分之95'], { D4: '≥95%' }],
    ['another spelling of a unit', ['产出指标', '数量指标', '修缮面积', '≥300㎡'], { D4: '≥300平方米' }],
    ['a unit with a prefix', ['产出指标', '成本指标', '培训经费', '≤5万圆'], { D4: '≤5万元' }],
    ['a name with a line break and a space', ['产出指标', '数量指标', '培训\n 次数', '≥12次'], { C4: '培训次数' }],
    [
      'a variant of level 2, its mark kept',
      ['效益指标', '社会公益指标\n（必填）', '事故率', '≤5%'],
      { B4: '社会效益指标（必填）' },
    ],
    ['a level 2 with spaces', ['产出指标', '数 量 指 标', '培训次数', '≥12次'], { B4: '数量指标' }],
  ])('%s', (_why, row, expected) => expect(normalised(target(row)).written).toEqual(expected));

  test.each<[string, DrawnCell[]]>([
    ['a form in order', COUNT],
    ['a number in a format', ['产出指标', '质量指标', '合格率', { value: 1, format: '0%' }]],
    ['a formula', ['产出指标', '数量指标', '培训次数', { value: '≧12次', formula: '="≧12次"' }]],
    ['a space between two numbers', ['产出指标', '数量指标', '培训期数', '3 5期']],
    ['a space inside a title', ['效益指标', '社会效益指标', '贯彻《办公厅 国务院办公厅意见》', '全部落实']],
    ['words of a sentence', ['效益指标', '社会效益指标', '宣传效果', '每村 至少确定一名宣传员']],
    ['a missing comparator, which only the user knows', ['产出指标', '数量指标', '培训次数', '12次']],
    ['the name that the national form prints', ['满意度指标', '社会公众或服务对象满意度指标', '满意度', '≥90%']],
  ])('left alone: %s', (_why, row) => expect(normalised(target(row)).written).toEqual({}));
});

test('columns of their own for comparator and unit', () => {
  const sheet = sheetOf([
    TITLE,
    ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
    ['产出指标', '数量指标', '修缮面积', '大于等于', '３００', 'm2'],
  ]);
  expect(normalised(sheet).written).toEqual({ D3: '≥', E3: '300', F3: '平方米' });
});

describe('numbering', () => {
  const rows = (...names: string[]): DrawnCell[][] =>
    names.map((name, index) =>
      index < 2 ? ['产出指标', '数量指标', name, '≥12次'] : ['产出指标', '质量指标', name, '≥95%'],
    );

  test.each<[string, string[], Record<string, string>]>([
    ['anew under each level 2', ['指标1：甲', '指标1:乙', '指标1：丙'], { C5: '指标2：乙' }],
    ['through the form where it is so', ['1.甲', '2.乙', '4.丙'], { C6: '3.丙' }],
    ['taken from the few that have one', ['甲', '乙', '1、丙'], { C6: '丙' }],
    ['given to the few that have none', ['（1）甲', '乙', '(1)丙'], { C5: '（2）乙', C6: '（1）丙' }],
    ['a name that begins with a number', ['5.1节活动', '乙', '丙'], {}],
  ])('%s', (_why, names, expected) => expect(normalised(target(...rows(...names))).written).toEqual(expected));

  test('goals in one cell', () => {
    const sheet = sheetOf([TITLE, ['年度绩效目标', '目标1：防汛。\n目标3:抗旱。'], HEAD, COUNT]);
    expect(normalised(sheet).written).toEqual({ B2: '目标1：防汛。\n目标2：抗旱。' });
  });
});

test('cells are counted by what is put in order', () => {
  const { counts } = normalised(target(['产出指标', '数量 指标', '指标2:培训 次数', '不少于 12 次']));
  expect(counts).toEqual({ comparator: 1, unit: 0, space: 3, level: 0, numbering: 1 });
});

test('what was approved stays on a self-evaluation form; actuals and reasons are put in order', () => {
  const sheet = sheetOf([
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量 指标', '培训 次数', '不少于 12次', '１２ 次', 50, 50, ' 无 '],
  ]);
  expect(normalised(sheet).written).toEqual({ E3: '12次', H3: '无' });
});

describe('real forms', () => {
  const folder = join(__dirname, '../../../test/fixtures/forms');
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

  test.each(files)(
    '%s: no value says anything else, nothing locked is written, a second time changes nothing',
    (file) => {
      const { sheets } = readWorkbook(readFileSync(join(folder, file)), file);
      for (const sheet of sheets)
        for (const form of recognise(sheet).forms) {
          const { changes } = normaliseForm(form, cellContents([sheet]));
          const written = changes.map((change) => (change.do === 'set' ? change.at.cell : ''));
          expect(written.filter((cell) => lockedCells(form).has(cell))).toEqual([]);
          const after = applyToSheet(sheet, changes);
          const again = recognise(after).forms.find(({ range }) => range === form.range);
          expect(again?.indicators.map(meaning)).toEqual(form.indicators.map(meaning));
          expect(again && normaliseForm(again, cellContents([after])).changes).toEqual([]);
        }
    },
  );
});

function meaning({ row, level1, level2, value }: Indicator): unknown {
  const { kind, comparator, number, from, to } = value;
  return { row, level1, level2, kind, comparator, number, from, to };
}
