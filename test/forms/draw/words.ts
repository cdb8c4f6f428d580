import type { Variations } from './variations';

/** Header words in three dialects. */
const TARGET = ['年度指标值', '目标值', '当年预期实现值'] as const;
const TARGET_FORM = ['指标值', '年度指标值', '年初目标值'] as const;
const ACTUAL = ['实际完成值', '全年完成值', '全年实际值'] as const;
const COMPARATOR = ['计算符号', '指标性质', '指标方向'] as const;
const UNIT = ['计量单位', '度量单位', '计量单位'] as const;
const DEVIATION = ['偏差原因分析及改进措施', '未完成原因分析', '偏差原因分析及改进措施'] as const;

/** The words that a form drawn with these variations uses. */
export function wordsOf({ words, points, pointsLabel }: Variations, selfEvaluation: boolean) {
  return {
    target: selfEvaluation ? TARGET[words] : TARGET_FORM[words],
    actual: ACTUAL[words],
    comparator: COMPARATOR[words],
    unit: UNIT[words],
    deviation: DEVIATION[words],
    points: points === 'absent' ? null : pointsLabel,
  };
}

/** A label as places print it: spread with spaces, in full-width brackets, wrapped in tags. */
export function printed(label: string, { spreadLabels, markup }: Variations): string {
  const spread = spreadLabels ? spreadOut(label) : label;
  return markup ? `<b>${spread}</b>` : spread;
}

function spreadOut(label: string): string {
  if (label.length > 4 || /[（(]/.test(label)) return label.replace('（', '(').replace('）', ')');
  return [...label].join(label.length === 2 ? '　　' : ' ');
}

/** A level name over two lines with a stray space. */
export function broken(name: string): string {
  const middle = Math.ceil(name.length / 2);
  return `${name.slice(0, middle)} \n${name.slice(middle)}`;
}
