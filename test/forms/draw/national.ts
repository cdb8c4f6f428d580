import type { Canvas } from './canvas';
import type { DescribedIndicator, FormDescription } from './description';
import type { Variations } from './variations';
import { broken, printed, wordsOf } from './words';

const TITLES = { 'project-target': '项目支出绩效目标申报表', 'project-self-evaluation': '项目支出绩效自评表' } as const;

type ColumnName = 'comparator' | 'target' | 'unit' | 'actual' | 'points' | 'score' | 'deviation';

/** Draws a form as most places do, with what they do differently; returns the first row below it. */
export function drawNational(canvas: Canvas, form: FormDescription, variations: Variations): number {
  const pen = penOf(canvas, form, variations);
  let row = drawHead(pen, variations.top);
  row = form.kind === 'project-self-evaluation' ? drawFunds(pen, row) : drawBudget(pen, row);
  row = drawGoal(pen, row);
  row = drawTable(pen, row);
  return variations.signOff ? drawSignOff(pen, row) : row;
}

interface Pen {
  readonly canvas: Canvas;
  readonly form: FormDescription;
  readonly variations: Variations;
  readonly columns: readonly ColumnName[];
  /** Sheet column of the form's column counted from 0. */
  at(column: number): number;
  label(row: number, column: number, text: string, right?: number, down?: number): void;
  amount(value: number): number;
  readonly width: number;
}

function penOf(canvas: Canvas, form: FormDescription, variations: Variations): Pen {
  const columns = columnsOf(form, variations);
  const at = (column: number): number => variations.left + column;
  return {
    canvas,
    form,
    variations,
    columns,
    at,
    width: Math.max(9, 4 + columns.length),
    label: (row, column, text, right, down) => canvas.put(row, at(column), printed(text, variations), right, down),
    amount: (value) => (variations.yuan ? Math.round(value * 10_000) : value),
  };
}

function columnsOf(form: FormDescription, { points, split }: Variations): ColumnName[] {
  const value: ColumnName[] =
    split === 'none' ? ['target'] : (split.replace('value', 'target').split('-') as ColumnName[]);
  const selfEvaluation = form.kind === 'project-self-evaluation';
  return [
    ...(points === 'before' ? (['points'] as const) : []),
    ...value,
    ...(selfEvaluation ? (['actual'] as const) : []),
    ...(points === 'after' ? (['points'] as const) : []),
    ...(selfEvaluation ? (['score', 'deviation'] as const) : []),
  ];
}

function drawHead({ canvas, form, variations, at, label, width }: Pen, top: number): number {
  canvas.put(top, at(0), TITLES[form.kind], width - 1);
  canvas.put(top + 1, at(0), `（${form.year}年度）`, width - 1);
  let row = top + 2;
  if (variations.yuan) canvas.put(row++, at(width - 1), '单位：元');
  label(row, 0, '项目名称');
  canvas.put(row, at(1), form.projectName, width - 2);
  label(row + 1, 0, '主管部门');
  canvas.put(row + 1, at(1), form.supervisor, 2);
  label(row + 1, 4, '实施单位');
  canvas.put(row + 1, at(5), form.unit, width - 6);
  return row + 2;
}

function drawFunds({ canvas, form, variations, at, label, amount }: Pen, row: number): number {
  label(row, 0, variations.yuan ? '项目资金' : '项目资金（万元）', 0, 3);
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((text, index) =>
    label(row, 3 + index, text),
  );
  const { total, fiscal, other } = form.budget;
  const rate = form.executed / total;
  const rows = [
    ['年度资金总额', total, form.executed],
    ['其中：财政拨款', fiscal, Math.min(fiscal, form.executed)],
    ['其他资金', other, Math.max(0, form.executed - fiscal)],
  ] as const;
  rows.forEach(([name, planned, executed], index) => {
    label(row + 1 + index, 1, name, 1);
    [planned, planned, executed].forEach((value, at3) => canvas.put(row + 1 + index, at(3 + at3), amount(value)));
  });
  canvas.put(row + 1, at(6), 10);
  canvas.put(row + 1, at(7), { value: rate, format: '0.0%' });
  canvas.put(row + 1, at(8), Math.min(10, Math.round(rate * 1000) / 100));
  return row + 4;
}

function drawBudget({ canvas, form, variations, at, label, amount }: Pen, row: number): number {
  const { total, fiscal, other } = form.budget;
  label(row, 0, variations.yuan ? '项目资金' : '项目资金（万元）', 0, 2);
  const rows = [
    ['年度资金总额：', total],
    ['其中：财政拨款', fiscal],
    ['其他资金', other],
  ] as const;
  rows.forEach(([name, value], index) => {
    label(row + index, 1, name, 1);
    canvas.put(row + index, at(3), amount(value), 2);
  });
  return row + 3;
}

function drawGoal({ canvas, form, at, label, width }: Pen, row: number): number {
  if (form.kind === 'project-target') {
    label(row, 0, '年度目标');
    canvas.put(row, at(1), form.goal, width - 2);
    return row + 1;
  }
  label(row, 0, '年度总体目标', 0, 1);
  label(row, 1, '预期目标', 3);
  label(row, 5, '实际完成情况', width - 6);
  canvas.put(row + 1, at(1), form.goal, 3);
  canvas.put(row + 1, at(5), '已按期完成全部任务。', width - 6);
  return row + 2;
}

function drawTable(pen: Pen, top: number): number {
  const { canvas, form, variations, columns, at, label } = pen;
  const words = wordsOf(variations, form.kind === 'project-self-evaluation');
  const titles = { ...words, target: words.target, score: '得分' };
  ['一级指标', '二级指标', '三级指标'].forEach((text, index) => label(top, 1 + index, text));
  columns.forEach((name, index) => label(top, 4 + index, titles[name] ?? ''));
  let row = top + 1;
  for (const level1 of distinct(form.indicators.map((indicator) => indicator.level1)))
    row = drawLevel1(pen, level1, row);
  canvas.put(top, at(0), printed('绩效指标', variations), 0, row - 1 - top);
  return drawTotal(pen, row);
}

function drawLevel1(pen: Pen, level1: string, top: number): number {
  const { canvas, form, variations, at } = pen;
  const own = form.indicators.filter((indicator) => indicator.level1 === level1);
  const weight = own.reduce((sum, { points }) => sum + points, 0);
  const name = variations.weightInLevel1 ? `${level1}(${weight}分)` : level1;
  let row = top;
  for (const level2 of distinct(own.map((indicator) => indicator.level2))) {
    const first = row;
    own
      .filter((indicator) => indicator.level2 === level2)
      .forEach((indicator, index) => drawIndicator(pen, row++, indicator, index));
    if (variations.numberedNames) canvas.put(row++, at(3), level2 === '质量指标' ? '……' : '指标9：');
    if (variations.subRows && level2 === '数量指标') {
      canvas.put(row, at(3), '其中：线上培训次数');
      canvas.put(row++, at(4 + pen.columns.indexOf('target')), '3次');
    }
    putLevel(pen, first, row - 1, 2, variations.brokenLevels ? broken(level2) : level2);
  }
  putLevel(pen, top, row - 1, 1, variations.brokenLevels ? broken(name) : name);
  return row;
}

function putLevel({ canvas, variations, at }: Pen, top: number, bottom: number, column: number, name: string): void {
  if (!variations.unmerged) return canvas.put(top, at(column), name, 0, bottom - top);
  for (let row = top; row <= bottom; row += 1) canvas.put(row, at(column), name);
}

function drawIndicator(
  { canvas, variations, columns, at }: Pen,
  row: number,
  indicator: DescribedIndicator,
  index: number,
): void {
  canvas.put(row, at(3), variations.numberedNames ? `指标${index + 1}：${indicator.name}` : indicator.name);
  const { comparator, number, unit } = indicator;
  const cells: Record<ColumnName, string | number> = {
    comparator,
    target: variations.split === 'none' ? `${comparator}${number}${unit}` : number,
    unit,
    actual: indicator.actual,
    points: indicator.points,
    score: indicator.score,
    deviation: '',
  };
  columns.forEach((name, column) => canvas.put(row, at(4 + column), cells[name]));
}

function drawTotal({ canvas, form, columns, at, label }: Pen, row: number): number {
  if (form.kind === 'project-target') return row;
  label(row, 0, '总分', 3);
  const sum = (key: 'points' | 'score'): number =>
    10 + form.indicators.reduce((total, indicator) => total + indicator[key], 0);
  for (const key of ['points', 'score'] as const)
    if (columns.includes(key)) canvas.put(row, at(4 + columns.indexOf(key)), sum(key));
  return row + 1;
}

function drawSignOff({ canvas, at }: Pen, row: number): number {
  canvas.put(row, at(0), '注：1.得分一档最高不能超过该指标分值上限。');
  canvas.put(row + 1, at(0), '填报人：王某　　联系电话：0000-1234567　　审核人：李某　　填报日期：2022年3月1日');
  return row + 2;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
