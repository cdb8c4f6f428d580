import { addressOf } from '../../src/core/sheet/address';
import type { Cell } from '../../src/core/sheet/sheet';
import type { DrawnCell } from '../../src/core/sheet/sheet.testing';
import type { NewIndicator } from '../../src/core/templates/insertion/new-indicator';
import { level1Of } from '../../src/core/templates/insertion/standard-levels';
import { drawnSheet, FORM, type DrawnOptions, type DrawnSheet, type UserFormat } from './subject';

/** A sheet, what is inserted into it, and what the sheet is then; every other cell has to be what it was, at its new place. */
export interface Situation {
  readonly why: string;
  readonly sheet: DrawnSheet;
  /** Which form of the sheet, from 0; the first where nothing is said. */
  readonly form?: number;
  readonly insert: readonly NewIndicator[];
  /** New rows by the number they have afterwards, each with the row afterwards that it looks like. */
  readonly rows: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  /** Cells that hold something new afterwards; undefined is empty. */
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly hiddenRows?: readonly number[];
  readonly userFormats?: readonly Pick<UserFormat, 'range' | 'formula'>[];
  readonly validations?: DrawnSheet['validations'];
}

type Row = readonly [level1: string, level2: string, name: string, target: DrawnCell, points: number];

const COUNT: Row = ['产出指标', '数量指标', '培训次数', '≥12次', 20];
const PEOPLE: Row = ['', '', '培训人次', '≥200人次', 10];
const QUALITY: Row = ['', '质量指标', '合格率', { value: 0.95, format: '0%' }, 20];
const BENEFIT: Row = ['效益指标', '社会效益指标', '事故下降率', '≥5%', 30];
const CONTENTED: Row = ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', 10];
const ROWS = [COUNT, PEOPLE, QUALITY, BENEFIT, CONTENTED];
/** The quality row as the first of its level 1. */
const FIRST_QUALITY: Row = ['产出指标', '质量指标', '合格率', { value: 0.95, format: '0%' }, 20];

const HEADER_FILL = '#D9E1F2';
const LEVEL_FILL = '#E2EFDA';
const TOTAL_FILL = '#FFF2CC';

/** The rows of a form: title, project, header, indicators from row 4 on, and a total. */
function formRows(rows: readonly Row[], first = 4): DrawnCell[][] {
  const last = first + rows.length - 1;
  return [
    ['项目支出绩效目标表'],
    ['项目名称', '防汛物资', null, '项目资金', { value: 120.5, format: '0.00' }],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
    ...rows.map((row) => [...row]),
    ['总分', null, null, null, { value: 0, formula: `=SUM(E${first}:E${last})`, format: '0.0' }],
  ];
}

function fillsFor(rows: number, first = 4): NonNullable<DrawnOptions['fills']> {
  const [header, last] = [first - 1, first + rows - 1];
  return [
    { range: `A${header}:E${header}`, fill: HEADER_FILL },
    { range: `A${first}:B${last}`, fill: LEVEL_FILL },
    { range: `A${last + 1}:E${last + 1}`, fill: TOTAL_FILL },
  ];
}

function formSheet(rows: readonly Row[], { merges = [], ...options }: DrawnOptions = {}, below: DrawnCell[][] = []) {
  return drawnSheet([...formRows(rows), ...below], {
    name: FORM,
    merges: ['A1:E1', ...merges],
    fills: fillsFor(rows.length),
    ...options,
  });
}

const MERGED: DrawnOptions = { merges: ['A4:A6', 'B4:B5'] };

const row = (level2: string, name: string): NewIndicator => ({ level1: level1Of(level2), level2, name });

/** The same rows with the level names in every one. */
function repeated(rows: readonly Row[]): Row[] {
  let levels = ['', ''];
  return rows.map(([level1, level2, ...rest]) => {
    levels = [level1 || (levels[0] ?? ''), level2 || (levels[1] ?? '')];
    return [levels[0] ?? '', levels[1] ?? '', ...rest];
  });
}

/** Two forms on one sheet, the second one from row 11 on. */
const STACKED = drawnSheet([...formRows(ROWS), [], ...formRows(ROWS, 14)], {
  name: FORM,
  merges: ['A1:E1', 'A4:A6', 'B4:B5', 'A11:E11', 'A14:A16', 'B14:B15'],
  fills: [...fillsFor(5), ...fillsFor(5, 14)],
});

const result = (formula: string): Cell => ({ value: 0, formula });

export const SITUATIONS: readonly Situation[] = [
  {
    why: 'last row of a merged block',
    sheet: formSheet(ROWS, MERGED),
    insert: [row('数量指标', '新')],
    rows: { 6: 5 },
    merges: ['A1:E1', 'A4:A7', 'B4:B6'],
    cells: { C6: '新' },
  },
  {
    why: 'the only row of its level 2, last of its level 1',
    sheet: formSheet(ROWS, MERGED),
    insert: [row('质量指标', '新')],
    rows: { 7: 6 },
    merges: ['A1:E1', 'A4:A7', 'B4:B5', 'B6:B7'],
    cells: { C7: '新' },
  },
  {
    why: 'first row of a merged level 1',
    sheet: formSheet([FIRST_QUALITY, ['', '', '达标率', '≥90%', 10], BENEFIT], { merges: ['A4:A5', 'B4:B5'] }),
    insert: [row('数量指标', '新')],
    rows: { 4: 5 },
    merges: ['A1:E1', 'A4:A6', 'B5:B6'],
    cells: { A4: '产出指标', B4: '数量指标', C4: '新', A5: undefined, E8: '=SUM(E4:E7)' },
  },
  {
    why: 'first row of a level 1 in the middle of the table',
    sheet: formSheet(ROWS, MERGED),
    insert: [row('经济效益指标', '新')],
    rows: { 7: 8 },
    merges: ['A1:E1', 'A4:A6', 'A7:A8', 'B4:B5'],
    cells: { A7: '效益指标', B7: '经济效益指标', C7: '新', A8: undefined },
  },
  {
    why: 'first, middle and last at once',
    sheet: formSheet([FIRST_QUALITY, ['', '成本指标', '经费', '≤5万元', 10], BENEFIT, CONTENTED], {
      merges: ['A4:A5'],
    }),
    insert: [row('服务对象满意度指标', '末'), row('时效指标', '中'), row('数量指标', '首'), row('经济效益指标', '益')],
    rows: { 4: 5, 6: 5, 8: 9, 11: 10 },
    merges: ['A10:A11', 'A1:E1', 'A4:A7', 'A8:A9', 'B10:B11'],
    cells: {
      ...{ A4: '产出指标', B4: '数量指标', C4: '首', A5: undefined, B6: '时效指标', C6: '中' },
      ...{ A8: '效益指标', B8: '经济效益指标', C8: '益', A9: undefined, C11: '末', E12: '=SUM(E4:E11)' },
    },
  },
  {
    why: 'a whole level 1 before the first one',
    sheet: formSheet([BENEFIT, ['', '生态效益指标', '绿化面积', '≥2公顷', 10], CONTENTED], { merges: ['A4:A5'] }),
    insert: [row('质量指标', '乙'), row('数量指标', '甲')],
    rows: { 4: 6, 5: 6 },
    merges: ['A1:E1', 'A4:A5', 'A6:A7'],
    cells: { A4: '产出指标', B4: '数量指标', C4: '甲', B5: '质量指标', C5: '乙', E9: '=SUM(E4:E8)' },
  },
  {
    why: 'a whole level 1 at the end of the table',
    sheet: formSheet(ROWS.slice(0, 4), MERGED),
    insert: [row('服务对象满意度指标', '新')],
    rows: { 8: 7 },
    merges: ['A1:E1', 'A4:A6', 'B4:B5'],
    cells: { A8: '满意度指标', B8: '服务对象满意度指标', C8: '新', E9: '=SUM(E4:E8)' },
  },
  {
    why: 'a table of one row, behind and before it',
    sheet: formSheet([FIRST_QUALITY]),
    insert: [row('时效指标', '后'), row('数量指标', '前')],
    rows: { 4: 5, 6: 5 },
    merges: ['A1:E1'],
    cells: { A4: '产出指标', B4: '数量指标', C4: '前', A5: undefined, B6: '时效指标', C6: '后', E7: '=SUM(E4:E6)' },
  },
  {
    why: 'level names once, without merges',
    sheet: formSheet([FIRST_QUALITY, ...ROWS.slice(3)]),
    insert: [row('数量指标', '新')],
    rows: { 4: 5 },
    merges: ['A1:E1'],
    cells: { A4: '产出指标', B4: '数量指标', C4: '新', A5: undefined, E8: '=SUM(E4:E7)' },
  },
  {
    why: 'level names in every row, without merges',
    sheet: formSheet(repeated(ROWS)),
    insert: [row('经济效益指标', '益'), row('质量指标', '质')],
    rows: { 7: 6, 8: 9 },
    merges: ['A1:E1'],
    cells: { A7: '产出指标', B7: '质量指标', C7: '质', A8: '效益指标', B8: '经济效益指标', C8: '益' },
  },
  {
    why: 'behind a row that a filter hides',
    sheet: formSheet(ROWS, { ...MERGED, hiddenRows: [5, 7], filter: 'A3:E8' }),
    insert: [row('数量指标', '新')],
    rows: { 6: 5 },
    merges: ['A1:E1', 'A4:A7', 'B4:B6'],
    cells: { C6: '新' },
    hiddenRows: [5, 8],
  },
  {
    why: 'before a first row that is hidden',
    sheet: formSheet([FIRST_QUALITY, ...ROWS.slice(3)], { hiddenRows: [4, 6] }),
    insert: [row('数量指标', '新')],
    rows: { 4: 5 },
    merges: ['A1:E1'],
    cells: { A4: '产出指标', B4: '数量指标', C4: '新', A5: undefined, E8: '=SUM(E4:E7)' },
    hiddenRows: [5, 7],
  },
  {
    why: 'a form below on the same sheet',
    sheet: STACKED,
    insert: [row('质量指标', '新')],
    rows: { 7: 6 },
    merges: ['A12:E12', 'A15:A17', 'A1:E1', 'A4:A7', 'B15:B16', 'B4:B5', 'B6:B7'],
    cells: { C7: '新' },
  },
  {
    why: 'a form above on the same sheet',
    sheet: STACKED,
    form: 1,
    insert: [row('数量指标', '新')],
    rows: { 16: 15 },
    merges: ['A11:E11', 'A14:A17', 'A1:E1', 'A4:A6', 'B14:B16', 'B4:B5'],
    cells: { C16: '新' },
  },
  {
    why: 'formulas into and across the block',
    sheet: formSheet(ROWS, MERGED, [
      ['注：各项小计', result('=SUM(E4:E5)'), result('=E6*2'), result('=SUM($E$4:$E$6)+E7'), result('=COUNTA(C4:C8)')],
    ]),
    insert: [row('数量指标', '新')],
    rows: { 6: 5 },
    merges: ['A1:E1', 'A4:A7', 'B4:B6'],
    cells: { C6: '新', B11: '=SUM(E4:E6)', C11: '=E7*2', D11: '=SUM($E$4:$E$7)+E8', E11: '=COUNTA(C4:C9)' },
  },
  {
    why: 'conditional formats and drop-down lists over the block',
    sheet: formSheet(ROWS, {
      ...MERGED,
      userFormats: [
        { range: 'E4:E8', formula: '=$E4>20', fill: '#FFC7CE' },
        { range: 'C7:D8', formula: '=LEN($C7)>10', fill: '#C6EFCE' },
      ],
      validations: [{ range: 'B4:B8', list: '"数量指标,质量指标"' }],
    }),
    insert: [row('数量指标', '新')],
    rows: { 6: 5 },
    merges: ['A1:E1', 'A4:A7', 'B4:B6'],
    cells: { C6: '新' },
    userFormats: [
      { range: 'C8:D9', formula: '=LEN($C8)>10' },
      { range: 'E4:E9', formula: '=$E4>20' },
    ],
    validations: [{ range: 'B4:B9', list: '"数量指标,质量指标"' }],
  },
  {
    why: 'cells merged across columns',
    sheet: drawnSheet(
      [
        ['项目支出绩效目标表'],
        ['项目名称', null, '防汛物资'],
        ['绩效指标', '一级指标', '二级指标', '三级指标', null, '指标值'],
        [null, '产出指标', '质量指标', '合格率', null, '≥95%'],
        [null, null, '时效指标', '完成时限', null, '2025年12月底'],
        [null, '效益指标', '社会效益指标', '事故下降率', null, '≥5%'],
      ],
      {
        name: FORM,
        merges: ['A1:F1', 'A2:B2', 'C2:F2', 'A3:A6', 'B4:B5', 'D3:E3', 'D4:E4', 'D5:E5', 'D6:E6'],
        fills: ['A3:F3', 'A4:A6'].map((range) => ({ range, fill: HEADER_FILL })),
      },
    ),
    insert: [row('数量指标', '新'), row('社会效益指标', '益')],
    rows: { 4: 5, 8: 7 },
    merges: [
      'A1:F1',
      'A2:B2',
      'A3:A8',
      'B4:B6',
      'B7:B8',
      'C2:F2',
      'C7:C8',
      ...[3, 4, 5, 6, 7, 8].map((at) => `D${at}:E${at}`),
    ],
    cells: { B4: '产出指标', C4: '数量指标', D4: '新', B5: undefined, D8: '益' },
  },
];

/** Address that a cell has once the new rows are in. */
export function placeAfter({ rows }: Situation, row: number, column: number): string {
  let at = row;
  for (const added of Object.keys(rows).map(Number)) if (added <= at) at += 1;
  return addressOf(at, column);
}
