import { defineRule } from '../rule';
import { canBeTidied } from './reading';
import { tidied } from './tidied';

export default defineRule({
  id: 'space-or-fullwidth',
  code: 'ZB12',
  name: '空格全半角',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'safe',
    wording: true,
    summary: '数值里夹着空格，或者数字、百分号是全角的。',
    basis: { text: '同一张表的数值写法应当一致', source: '平罗、大连表样', checked: false },
  },
  messages: {
    untidyTarget: {
      what: '指标“{name}”的指标值“{value}”里有空格或全角字符',
      why: '看起来一样的值，查找、筛选和导入系统时会被当成不同的内容',
      how: '去掉空格、改成半角，写成“{better}”',
    },
    untidyActual: {
      what: '指标“{name}”的实际完成值“{value}”里有空格或全角字符',
      why: '看起来一样的值，查找、筛选和与目标值比较时会被当成不同的内容',
      how: '去掉空格、改成半角，写成“{better}”',
    },
  },
  examples: {
    bad: [
      ['符号和数之间有空格', '服务对象满意度指标/满意度 | > 95%'],
      ['数和单位之间有空格', '数量指标/会议次数 | 12 次'],
      ['日期里有空格', '时效指标/完成时限 | 2025 年底'],
      ['全角数字和百分号', '质量指标/合格率 | ≥９５％'],
      ['实际完成值里有空格', '质量指标/合格率 | ≥95% | 96 % | 10 | 10'],
    ],
    good: [
      ['半角、无空格', '服务对象满意度指标/满意度 | ≥95%'],
      ['文字里的空格可能分隔词句', '社会效益指标/贯彻意见 | 印发《中共中央办公厅 国务院办公厅意见》'],
      ['中文括号本来就是全角', '数量指标/活动范围 | 10个县市（园区）'],
      ['数字之间的空格去掉会改变数值', '数量指标/培训期数 | 3 5期'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, actual, cells } of form.indicators) {
      if (canBeTidied(target))
        report({ at: cells.target, message: 'untidyTarget', data: { name, value: target, better: tidied(target) } });
      if (actual !== null && canBeTidied(actual))
        report({ at: cells.actual, message: 'untidyActual', data: { name, value: actual, better: tidied(actual) } });
    }
  },
  repair: (text) => ({ text: tidied(text) }),
});
