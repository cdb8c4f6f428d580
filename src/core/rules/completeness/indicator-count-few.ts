import type { Form } from '../../form/form';
import { addressOf } from '../../sheet/address';
import { defineRule } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'indicator-count-few',
  code: 'WZ10',
  name: '指标过少',
  meta: {
    group: 'completeness',
    severity: 'info',
    fix: 'none',
    summary: '整张表只有一条指标，或者指标比二级指标的栏目还少。',
    basis: { text: '指标应能反映项目的主要产出和效果', source: '各地公开表样', checked: false },
  },
  messages: {
    single: {
      what: '整张表只有一条指标“{name}”',
      why: '一条指标说不清花钱办了什么、效果怎样，90 分都压在它上面',
      how: '产出、效益、满意度至少各写一条，例如“培训次数 ≥12次”“合格率 ≥95%”“参训人员满意度 ≥90%”',
    },
    fewerThanGroups: {
      what: '表上印了 {groups} 类二级指标，只填了 {count} 条指标',
      why: '空着的类别没有考核内容，评审时会要求补充或说明不涉及',
      how: '空着的类别各补一条；确实不涉及的写“不涉及”',
    },
  },
  examples: {
    bad: [
      ['只有一条', '数量指标/培训次数 | ≥12次'],
      [
        '比栏目还少',
        ['数量指标/培训次数 | ≥12次', '质量指标/ | ', '时效指标/ | ', '社会效益指标/知晓率 | ≥90%', '满意度指标/ | '],
      ],
    ],
    good: [
      ['每类一条', ['数量指标/培训次数 | ≥12次', '质量指标/合格率 | ≥95%', '社会效益指标/知晓率 | ≥90%']],
      ['写明了不涉及', ['数量指标/培训次数 | ≥12次', '质量指标/合格率 | ≥95%', '生态效益指标/不涉及 | 不涉及']],
      ['还没有开始填', ['数量指标/ | ', '质量指标/ | ']],
    ],
  },
  check(form, report) {
    const filled = form.indicators.filter(({ level3, target }) => !isBlank(level3) || !isBlank(target));
    const [first] = filled;
    const groups = new Set(form.blocks.map(({ level2 }) => level2).filter((level2) => level2 !== '')).size;
    if (!first || filled.length >= groups) {
      if (first && filled.length === 1)
        report({ at: first.cells.level3, message: 'single', data: { name: first.level3 } });
      return;
    }
    const data = { groups, count: filled.length };
    report({ at: headerCell(form), message: 'fewerThanGroups', data, blank: true });
  },
});

function headerCell({ columns, headerRow }: Form): string | undefined {
  const column = columns.level3 ?? columns.level2;
  return column === undefined ? undefined : addressOf(headerRow, column);
}
