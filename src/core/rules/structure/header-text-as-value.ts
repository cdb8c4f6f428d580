import type { Indicator } from '../../form/form';
import { normalise } from '../../value/normalise';
import type { Value } from '../../value/value';
import { isHeaderWord } from '../../value/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'header-text-as-value',
  code: 'JG07',
  name: '指标名称填入数值格',
  meta: {
    group: 'structure',
    severity: 'error',
    fix: 'none',
    summary: '指标值或实际完成值里写的是“社会效益指标”一类的级别名称或表头文字。',
    basis: { text: '数值格应当填写数值或完成情况', source: '昌吉表样', checked: false },
  },
  messages: {
    inTarget: {
      what: '指标“{name}”的指标值写成了“{value}”',
      why: '这是表头或级别的名称，不是目标，年底没有可以对照的标准',
      how: '填写要达到的值，例如“≥95%”“≥12次”；多半是粘贴时错了一列，请对照原表',
    },
    inActual: {
      what: '指标“{name}”的实际完成值写成了“{value}”',
      why: '这是表头或级别的名称，看不出完成情况，这一行不能评分',
      how: '填写实际完成的数值，例如“96%”“12次”；多半是粘贴时错了一列，请对照原表',
    },
  },
  examples: {
    bad: [
      ['实际完成值是级别名称', '社会效益指标/安全意识 | ≥95% | 社会效益指标 | 10 | 10'],
      ['指标值是表头文字', '数量指标/培训次数 | 指标值'],
      ['指标值是本行的级别名称', '可持续影响指标/机制作用 | 可持续影响指标'],
    ],
    good: [
      ['都是数值', '社会效益指标/安全意识 | ≥95% | 96% | 10 | 10'],
      ['说到指标但不是级别名称', '质量指标/考核情况 | 完成上级下达的考核指标'],
      ['空着归必填规则管', '数量指标/培训次数 |  |  | 10 | '],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const { level3: name, target, value, actual, actualValue, cells } = indicator;
      if (isStray(target, value, indicator))
        report({ at: cells.target, message: 'inTarget', data: { name, value: target.trim() } });
      if (actual !== null && isStray(actual, actualValue, indicator))
        report({ at: cells.actual, message: 'inActual', data: { name, value: actual.trim() } });
    }
  },
});

/** Whether a value is the word of a header or level, or the row's own level name. */
function isStray(text: string, value: Value | null, { printed }: Indicator): boolean {
  if (value?.kind === 'malformed' && value.number === null && isHeaderWord(normalise(text))) return true;
  return text.trim().endsWith('指标') && [printed.level1, printed.level2].map(normalise).includes(normalise(text));
}
