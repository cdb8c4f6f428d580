import type { Indicator } from '../../form/form';
import { namesExecution } from '../../form/vocabulary/level-names';
import { defineRule } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'level3-empty',
  code: 'WZ08',
  name: '三级指标为空',
  meta: {
    group: 'completeness',
    severity: 'error',
    fix: 'none',
    blank: true,
    summary: '一行写了指标值或分值，却没有三级指标的名称。',
    basis: { text: '每个指标都要有名称', source: '各地公开表样', checked: false },
  },
  messages: {
    noName: {
      what: '“{level2}”下这一行有{content}，却没有三级指标名称',
      why: '没有名称，不知道考核的是什么，这一行既不能评分也不能汇总',
      how: '补上名称，写清考核的内容，例如“安全培训次数”；这一行不需要的，请整行删除',
    },
  },
  phrases: {
    points: '分值 {points}',
    target: '指标值“{target}”',
  },
  examples: {
    bad: [
      ['有指标值没有名称', '数量指标/ | ≥12次'],
      ['有分值没有名称', '质量指标/ | | | 10 | '],
    ],
    good: [
      ['名称已填写', '数量指标/培训次数 | ≥12次'],
      ['整行都空着', '数量指标/ | '],
    ],
  },
  check(form, report) {
    if (form.columns.level3 === undefined) return;
    for (const indicator of form.indicators) {
      const { level2, level3, target, points, cells } = indicator;
      if (!isBlank(level3) || isNamedByLevel(indicator)) continue;
      if (isBlank(target) && points === null) continue;
      const content = isBlank(target)
        ? ({ phrase: 'points', data: { points: points ?? 0 } } as const)
        : ({ phrase: 'target', data: { target: target.trim() } } as const);
      report({ at: cells.level3, message: 'noName', data: { level2, content } });
    }
  },
});

/** The row for the execution rate says by its level alone what is scored. */
function isNamedByLevel({ level1, level2 }: Indicator): boolean {
  return namesExecution(level1) && (isBlank(level2) || namesExecution(level2));
}
