import type { Canvas } from './canvas';
import type { FormDescription } from './description';

/**
 * An invented layout: level 1 stands as a band over the whole width (“一、产出指标”), the header has two storeys, level 2 comes after
 * the name, and the facts of the project stand in one line of label and value pairs. Returns the first row below.
 */
export function drawBands(canvas: Canvas, form: FormDescription, top = 1): number {
  canvas.put(top, 2, `${form.year}年度财政支出项目绩效目标表`, 6);
  canvas.put(top + 1, 2, '项目名称：');
  canvas.put(top + 1, 3, form.projectName, 2);
  canvas.put(top + 1, 6, '项目单位：');
  canvas.put(top + 1, 7, form.unit, 1);
  canvas.put(top + 2, 2, '主管部门：');
  canvas.put(top + 2, 3, form.supervisor, 2);
  canvas.put(top + 2, 6, '资金总额（万元）：');
  canvas.put(top + 2, 7, form.budget.total, 1);
  canvas.put(top + 3, 2, '绩效目标');
  canvas.put(top + 3, 3, form.goal, 5);
  canvas.put(top + 4, 2, '序号', 0, 1);
  canvas.put(top + 4, 3, '三级指标', 0, 1);
  canvas.put(top + 4, 4, '二级指标', 0, 1);
  canvas.put(top + 4, 5, '绩效目标值', 2);
  canvas.put(top + 4, 8, '备注', 0, 1);
  ['计算符号', '目标值', '计量单位'].forEach((word, index) => canvas.put(top + 5, 5 + index, word));
  let row = top + 6;
  const numerals = '一二三四';
  [...new Set(form.indicators.map(({ level1 }) => level1))].forEach((level1, band) => {
    canvas.put(row++, 2, `${numerals[band] ?? ''}、${level1}`, 6);
    form.indicators
      .filter((indicator) => indicator.level1 === level1)
      .forEach(({ name, level2, comparator, number, unit }, index) => {
        [index + 1, name, level2, comparator, number, unit].forEach((content, at) => canvas.put(row, 2 + at, content));
        row += 1;
      });
  });
  return row;
}

/**
 * Another invented layout: the indicator table comes first and the facts of the project below it, level names stand without 指标
 * (“产出”, “数量”), the value comes before the name. Returns the first row below.
 */
export function drawUpsideDown(canvas: Canvas, form: FormDescription, top = 1): number {
  canvas.put(top, 1, `项目绩效自评价表（${form.year}年度）`, 7);
  const header = ['一级指标', '二级指标', '分值', '目标值', '三级指标', '完成值', '自评得分', '偏差原因及改进措施'];
  header.forEach((word, index) => canvas.put(top + 1, 1 + index, word));
  let row = top + 2;
  for (const level1 of new Set(form.indicators.map((indicator) => indicator.level1))) {
    const first = row;
    for (const { level1: own, level2, name, comparator, number, unit, actual, points, score } of form.indicators) {
      if (own !== level1) continue;
      const short = level2.replace(/指标$/, '');
      [short, points, `${comparator}${number}${unit}`, name, actual, score].forEach((content, at) =>
        canvas.put(row, 2 + at, content),
      );
      row += 1;
    }
    canvas.put(first, 1, level1.replace(/指标$/, ''), 0, row - 1 - first);
  }
  canvas.put(row, 1, '合计', 1);
  canvas.put(
    row,
    3,
    form.indicators.reduce((sum, { points }) => sum + points, 0),
  );
  canvas.put(
    row,
    7,
    form.indicators.reduce((sum, { score }) => sum + score, 0),
  );
  const facts = [
    ['项目名称', form.projectName],
    ['主管部门', form.supervisor],
    ['实施单位', form.unit],
    ['年度目标', form.goal],
  ] as const;
  facts.forEach(([label, value], index) => {
    canvas.put(row + 1 + index, 1, label, 1);
    canvas.put(row + 1 + index, 3, value, 5);
  });
  return row + 1 + facts.length;
}
