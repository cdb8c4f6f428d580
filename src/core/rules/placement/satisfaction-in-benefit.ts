import { groupOfIndicator } from '../levels';
import { defineRule } from '../rule';

const SATISFACTION = /满意(?:度|率|程度|情况)/;

export default defineRule({
  id: 'satisfaction-in-benefit',
  code: 'GL07',
  name: '满意度放入效益',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    moves: true,
    wording: true,
    summary: '满意度写在了产出或效益指标下。',
    basis: { text: '满意度单独成类，有自己的分值', source: '各地公开表样', checked: false },
  },
  messages: {
    misplaced: {
      what: '“{name}”写在“{level2}”下',
      why: '满意度有单独的一类和分值，放在这里那一类就空着，评审时会要求调整',
      how: '移到“服务对象满意度指标”；“{level2}”另写一条，例如社会效益写“群众知晓率 ≥90%”',
    },
  },
  examples: {
    bad: [
      ['写在社会效益下', '社会效益指标/群众满意度 | ≥90%'],
      ['写在质量指标下', '质量指标/参训人员满意率 | ≥90%'],
    ],
    good: [
      ['写在满意度下', '服务对象满意度指标/群众满意度 | ≥90%'],
      ['名称印成“满意度指标”', '满意度指标/群众满意度 | ≥90%'],
      ['分不出是哪一类', '/群众满意度 | ≥90%'],
      ['满意不是满意度', '社会效益指标/办好群众满意的教育 | 学位增加500个'],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const { level2, level3: name, cells } = indicator;
      const group = groupOfIndicator(indicator);
      if (group === null || group === 'satisfaction' || !SATISFACTION.test(name)) continue;
      report({
        at: cells.level3,
        message: 'misplaced',
        data: { name, level2: level2 || indicator.level1 },
        suggestion: { moveTo: '服务对象满意度指标' },
      });
    }
  },
});
