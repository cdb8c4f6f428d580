import { defineRule } from '../rule';
import { tidied } from './tidied';

export default defineRule({
  id: 'strict-comparator',
  code: 'ZB05',
  name: '使用“>”而非“≥”',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '指标值用了“>”“<”，正好等于时算不算完成说不清。',
    basis: { text: '指标值的比较符一般用“≥”“≤”', source: '大连表样', checked: false },
  },
  messages: {
    strict: {
      what: '指标“{name}”的指标值“{value}”用了“{sign}”',
      why: '照字面，正好{number}不算完成，一项的满分可能就差在这里',
      how: '正好{number}也算完成的，写成“{better}”；确实要{beyond}的，可以保留',
    },
  },
  phrases: { above: '超过才算', below: '低于才算' },
  examples: {
    bad: [
      ['大于', '质量指标/报销理赔比例 | >75%'],
      ['有空格', '服务对象满意度指标/满意度 | > 95%'],
      ['小于', '质量指标/故障率 | <5%'],
    ],
    good: [
      ['含等于', '质量指标/报销理赔比例 | ≥75%'],
      ['大于零就是要有', '经济效益指标/新增税收 | >0万元'],
      ['没有比较符归别的规则管', '质量指标/合格率 | 95%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const { comparator, number, unit } = value;
      if ((comparator !== '>' && comparator !== '<') || !number) continue;
      const better = `${comparator === '>' ? '≥' : '≤'}${number}${unit ?? ''}`;
      const beyond = { phrase: comparator === '>' ? 'above' : 'below' } as const;
      const data = { name, value: tidied(target), sign: comparator, number: `${number}${unit ?? ''}`, better, beyond };
      report({ at: cells.target, message: 'strict', data });
    }
  },
});
