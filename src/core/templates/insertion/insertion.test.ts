import fc from 'fast-check';
import { applyToSheet } from '../../plan/apply-to-sheet.testing';
import { invert } from '../../plan/invert';
import { rangeOf } from '../../sheet/address';
import { cellAt, type Sheet } from '../../sheet/sheet';
import { fitLevel } from './fit-level';
import { type TableRow, tableOf } from './insertion.testing';
import type { NewIndicator } from './new-indicator';
import { planInsertion } from './plan-insertion';
import { spotOf } from './spot';
import { level1Of, rankOf } from './standard-levels';

const TABLE: readonly TableRow[] = [
  ['产出指标', '数量指标', '培训次数', '≥12次', 20],
  ['', '', '培训人次', '≥200人次', 10],
  ['', '质量指标', '合格率', '≥95%', 20],
  ['效益指标', '社会效益指标', '事故下降率', '≥5%', 30],
  ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', 10],
];

/** The same rows, each with its level names. */
const FULL_ROWS: readonly TableRow[] = TABLE.map(([, , name, target, points], index) => {
  const level2 = ['数量指标', '数量指标', '质量指标', '社会效益指标', '服务对象满意度指标'][index] ?? '';
  return [level1Of(level2), level2, name, target, points];
});

const withoutRepeats = (rows: readonly TableRow[]): TableRow[] =>
  rows.map(([level1, level2, ...rest], index) => {
    const [above1, above2] = rows[index - 1] ?? [];
    return [level1 === above1 ? '' : level1, level2 === above2 ? '' : level2, ...rest];
  });

const indicator = (level2: string, name: string): NewIndicator => ({ level1: level1Of(level2), level2, name });

function inserted(rows: readonly TableRow[], indicators: readonly NewIndicator[], options = {}): Sheet {
  const { sheet, form } = tableOf(rows, options);
  const outcome = planInsertion(sheet, form, indicators, '插入');
  if (!('plan' in outcome)) throw new Error(outcome.refused);
  return applyToSheet(sheet, outcome.plan.changes);
}

const column = (sheet: Sheet, at: number): unknown[] =>
  sheet.rows.map((_, index) => cellAt(sheet, index + 1, at)?.value ?? '');
const merged = (sheet: Sheet): string[] => sheet.merges.map(rangeOf).sort();

describe('planInsertion', () => {
  test('at the end of a block: level cells grow, the name is written, the value stays empty', () => {
    const sheet = inserted(TABLE, [indicator('数量指标', '检查次数')]);
    expect(column(sheet, 3).slice(1, 6)).toEqual(['培训次数', '培训人次', '检查次数', '合格率', '事故下降率']);
    expect(cellAt(sheet, 4, 4)).toBeUndefined();
    expect(merged(sheet)).toEqual(['A2:A5', 'B2:B4']);
  });

  test('a block of one row becomes a merged one where the table merges its levels', () => {
    expect(merged(inserted(TABLE, [indicator('质量指标', '覆盖率')]))).toEqual(['A2:A5', 'B2:B3', 'B4:B5']);
  });

  test('a missing level 2 goes behind those that come before it and prints its name', () => {
    const sheet = inserted(TABLE, [indicator('时效指标', '完成时限')]);
    expect(column(sheet, 2)[4]).toBe('时效指标');
    expect(merged(sheet)).toEqual(['A2:A5', 'B2:B3']);
  });

  test('two missing level 2 at one spot stand in the standard order', () => {
    const sheet = inserted(TABLE, [indicator('成本指标', '经费'), indicator('时效指标', '完成时限')]);
    expect(column(sheet, 3).slice(3, 6)).toEqual(['合格率', '完成时限', '经费']);
  });

  test('a level 2 that belongs first comes first: the level-1 cell grows upwards and its name moves', () => {
    const sheet = inserted(TABLE.slice(2, 5).with(0, ['产出指标', '质量指标', '合格率', '≥95%', 20]), [
      indicator('数量指标', '检查次数'),
      indicator('时效指标', '完成时限'),
    ]);
    expect([1, 2, 3].map((at) => column(sheet, at).slice(1, 5))).toEqual([
      ['产出指标', '', '', '效益指标'],
      ['数量指标', '质量指标', '时效指标', '社会效益指标'],
      ['检查次数', '合格率', '完成时限', '事故下降率'],
    ]);
  });

  test('before a merged block of several rows', () => {
    const rows: TableRow[] = [
      ['产出指标', '质量指标', '合格率', '≥95%', 20],
      ['', '', '达标率', '≥95%', 10],
      ...TABLE.slice(3),
    ];
    const sheet = inserted(rows, [indicator('数量指标', '检查次数'), indicator('数量指标', '培训次数')]);
    expect(merged(sheet)).toEqual(['A2:A5', 'B4:B5']);
    expect(column(sheet, 1).slice(1, 6)).toEqual(['产出指标', '', '', '', '效益指标']);
    expect(column(sheet, 2).slice(1, 5)).toEqual(['数量指标', '', '质量指标', '']);
    expect(cellAt(sheet, 8, 5)?.formula).toBe('=SUM(E2:E7)');
  });

  test('a whole level 1 of several level 2 becomes one block, before those that come after it', () => {
    const sheet = inserted(TABLE.slice(3), [indicator('质量指标', '合格率'), indicator('数量指标', '检查次数')]);
    expect([1, 2].map((at) => column(sheet, at).slice(1, 4))).toEqual([
      ['产出指标', '', '效益指标'],
      ['数量指标', '质量指标', '社会效益指标'],
    ]);
    expect(cellAt(sheet, 6, 5)?.formula).toBe('=SUM(E2:E5)');
  });

  test('a subtotal of one level 1 does not take in the next', () => {
    const { sheet, form } = tableOf(TABLE);
    const rows = sheet.rows.with(-1, [
      undefined,
      undefined,
      undefined,
      undefined,
      { value: 50, formula: '=SUM(E2:E4)+SUM(E2:E6)' },
    ]);
    const outcome = planInsertion({ ...sheet, rows }, form, [indicator('经济效益指标', '增收')], '插入');
    if (!('plan' in outcome)) throw new Error(outcome.refused);
    expect(cellAt(applyToSheet({ ...sheet, rows }, outcome.plan.changes), 8, 5)?.formula).toBe(
      '=SUM(E2:E4)+SUM(E2:E7)',
    );
  });

  test('a missing level 1 goes to its place in the table with both names', () => {
    const sheet = inserted(TABLE.slice(0, 3), [indicator('服务对象满意度指标', '满意度')]);
    expect([1, 2, 3].map((at) => cellAt(sheet, 5, at)?.value)).toEqual(['满意度指标', '服务对象满意度指标', '满意度']);
  });

  test('the total reaches a row inserted at the end of the table', () => {
    const sheet = inserted(TABLE, [indicator('服务对象满意度指标', '投诉率'), indicator('质量指标', '覆盖率')]);
    expect(cellAt(sheet, 9, 5)?.formula).toBe('=SUM(E2:E8)');
  });

  test('a blank row of the block is filled before any row is inserted', () => {
    const rows: TableRow[] = [TABLE[0] ?? ['', '', '', '', null], ['', '', '', '', null], ...TABLE.slice(2)];
    const sheet = inserted(rows, [indicator('数量指标', '检查次数')]);
    expect(sheet.rows).toHaveLength(rows.length + 2);
    expect(cellAt(sheet, 3, 3)?.value).toBe('检查次数');
  });

  test('a table without merges that repeats its level names gets them in the new row', () => {
    const sheet = inserted(FULL_ROWS, [indicator('质量指标', '覆盖率')], { merged: false });
    expect([1, 2, 3].map((at) => cellAt(sheet, 5, at)?.value)).toEqual(['产出指标', '质量指标', '覆盖率']);
  });

  test.each([
    ['a protected sheet', { protected: true }, 'protected'],
    ['a sheet where something stands beside', { beside: '另一张表' }, 'table-beside'],
  ])('%s refuses', (_why, { beside, ...options }: { beside?: string; protected?: boolean }, refused) => {
    const { sheet, form } = tableOf(TABLE, options);
    const rows = beside ? sheet.rows.map((cells) => [...(cells ?? []), undefined, { value: beside }]) : sheet.rows;
    expect(planInsertion({ ...sheet, rows }, form, [indicator('质量指标', '覆盖率')], '插入')).toEqual({ refused });
  });

  test('any choice of indicators: nothing of the user is lost, merges never overlap, undo gives the sheet back', () => {
    const level2 = fc.constantFrom(
      '数量指标',
      '质量指标',
      '时效指标',
      '成本指标',
      '社会效益指标',
      '可持续影响指标',
      '服务对象满意度指标',
    );
    const choice = fc.array(fc.tuple(level2, fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(choice, fc.subarray([...FULL_ROWS], { minLength: 1 }), fc.boolean(), (chosen, rows, merge) => {
        const { sheet, form } = tableOf(withoutRepeats(rows), { merged: merge });
        const outcome = planInsertion(
          sheet,
          form,
          chosen.map(([level, name]) => indicator(level, `新${name}`)),
          '插入',
        );
        if (!('plan' in outcome)) throw new Error(outcome.refused);
        const after = applyToSheet(sheet, outcome.plan.changes);
        const names = column(after, 3).filter((name) => typeof name === 'string' && !name.startsWith('新'));
        expect(names.filter(Boolean)).toEqual(column(sheet, 3).filter(Boolean));
        const last = after.rows.length;
        expect(cellAt(after, last, 5)?.formula).toBe(`=SUM(E2:E${last - 1})`);
        expect(column(after, 3).filter((name) => String(name).startsWith('新'))).toHaveLength(chosen.length);
        const levels = [...new Set([...rows.map(([level1]) => level1), ...chosen.map(([level]) => level1Of(level))])];
        expect(column(after, 1).slice(1, -1).filter(Boolean).sort()).toEqual(levels.sort());
        const back = applyToSheet(after, invert(outcome.plan).changes);
        expect(merged(back)).toEqual(merged(sheet));
        expect([1, 2, 3, 4].map((at) => column(back, at))).toEqual([1, 2, 3, 4].map((at) => column(sheet, at)));
      }),
    );
  });
});

describe('spotOf', () => {
  const { form } = tableOf(TABLE);
  const spot = (level2: string, rows?: readonly TableRow[]): unknown =>
    spotOf(rows ? tableOf(rows).form : form, level1Of(level2), level2);

  test.each([
    ['the end of its own block', '数量指标', { row: 4, like: 'above', joins: 'level2' }],
    ['behind the level 2 that comes before it', '时效指标', { row: 5, like: 'above', joins: 'level1' }],
    ['before the first of its level 1', '经济效益指标', { row: 5, like: 'below', joins: 'level1' }],
    ['before the first level 1', '经济成本指标', { row: 2, like: 'below', joins: 'table' }],
  ])('%s', (_why, level2, expected) => expect(spot(level2)).toEqual(expected));

  test('a level 1 goes behind those that come before it, whatever stands last', () => {
    const [, , , benefit, satisfaction] = TABLE;
    if (!benefit || !satisfaction) throw new Error('table without benefit');
    expect(spot('数量指标', [benefit, satisfaction])).toEqual({ row: 2, like: 'below', joins: 'table' });
  });

  test('a table without blocks is begun below its header', () => {
    expect(spot('数量指标', [])).toEqual({ row: 2, like: 'above', joins: 'table' });
  });
});

describe('rankOf', () => {
  test('follows the order in which forms print the levels', () => {
    const ranks = [
      rankOf('成本指标', '经济成本指标'),
      rankOf('产出指标', '数量指标'),
      rankOf('产出指标', '成本指标'),
      rankOf('产出指标', '自定义'),
      rankOf('效益指标', '社会效益指标'),
      rankOf('满意度指标', '服务对象满意度指标'),
      rankOf('部门管理', '预算管理'),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

describe('fitLevel', () => {
  test('a cost stands under 产出指标 where the form has no level 1 成本指标', () => {
    const { form } = tableOf(TABLE);
    expect(fitLevel(form, { level1: '成本指标', level2: '经济成本指标' })).toEqual({
      level1: '产出指标',
      level2: '成本指标',
    });
  });

  test('and under 成本指标 where it has one', () => {
    const { form } = tableOf([['成本指标', '经济成本指标', '经费', '≤5万元', 10], ...TABLE]);
    expect(fitLevel(form, { level1: '产出指标', level2: '成本指标' })).toEqual({
      level1: '成本指标',
      level2: '经济成本指标',
    });
  });
});
