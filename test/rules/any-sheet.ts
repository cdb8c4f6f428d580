import fc from 'fast-check';
import type { Area, Cell, Sheet } from '../../src/core/sheet/sheet';
import { VALUE_PIECES } from '../../src/core/rules/value-pieces.testing';

/** Words that recognition and rules look for, so that random sheets come near to being forms. */
const WORDS = [
  '项目支出绩效目标表',
  '部门整体支出绩效自评表',
  '（2025年度）',
  '项目名称',
  '项目编码',
  '主管部门及代码',
  '实施单位',
  '项目资金（万元）',
  '年度资金总额：',
  '其中：财政拨款',
  '其他资金',
  '上年结转',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '资金支出计划（%）',
  '3月底',
  '年度总体目标',
  '目标1：',
  '实际完成情况',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '实际完成值',
  '计量单位',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
  '产出指标（50分）',
  '数量指标（必填）',
  '质量指标',
  '时效指标',
  '成本指标',
  '社会效益指标',
  '服务对象满意度指标',
  '指标1：',
  '……',
  '总分',
  '合计',
  '注：',
  '填报人：',
];
const VALUES = [
  '≥95%',
  '12次',
  '不少于<b>3 次',
  '-100%',
  '2025年底',
  '2021.01-2021.12',
  '95±2%',
  '有效提升',
  '小于等于核定数',
  '无',
  '10分',
  '=1',
  '1e400',
  '９9％',
  '10万元',
];
const FORMATS = ['0%', '0.00', '@', 'yyyy"年"m"月"', '0"分"', '#,##0.00;[Red]-#,##0.00', '??/??', ';;;', '"', '[h]:mm'];

const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...VALUE_PIECES, '±'), { maxLength: 6 }).map((pieces) => pieces.join('')),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -50_000, max: 60_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS, ...VALUES, '\n', '　'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
);

/** A cell with any value, number format and formula. */
export const anyCell: fc.Arbitrary<Cell> = fc.record(
  { value: anyValue, format: fc.constantFrom(...FORMATS), formula: fc.constantFrom('=A1', '=SUM(A1:B2)', '=#REF!') },
  { requiredKeys: ['value'] },
);

const anyArea = fc
  .record({
    top: fc.integer({ min: 1, max: 20 }),
    left: fc.integer({ min: 1, max: 9 }),
    down: fc.nat(4),
    along: fc.nat(4),
  })
  .map(({ top, left, down, along }): Area => ({ top, left, bottom: top + down, right: left + along }));

/** A sheet of any cells, with merged areas that may even overlap, as broken files have them. */
export const anySheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constant('表'),
  hidden: fc.boolean(),
  protected: fc.boolean(),
  rows: fc.array(fc.option(fc.array(fc.option(anyCell, { nil: undefined }), { maxLength: 9 }), { nil: undefined }), {
    maxLength: 25,
  }),
  merges: fc.array(anyArea, { maxLength: 6 }),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 3 }).map((rows) => new Set(rows)),
});

/** One of these sheets with some of its cells emptied or overwritten and some areas merged. */
export function damaged(sheets: readonly Sheet[]): fc.Arbitrary<Sheet> {
  const damage = fc.record({ row: fc.nat(30), column: fc.nat(9), cell: fc.option(anyCell, { nil: undefined }) });
  return fc
    .record({
      sheet: fc.constantFrom(...sheets),
      damages: fc.array(damage, { minLength: 1, maxLength: 15 }),
      merges: fc.array(anyArea, { maxLength: 2 }),
    })
    .map(({ sheet, damages, merges }) => {
      const rows = sheet.rows.map((row) => (row ? [...row] : row));
      for (const { row, column, cell } of damages) (rows[row] ??= [])[column] = cell;
      return { ...sheet, rows, merges: [...sheet.merges, ...merges] };
    });
}
