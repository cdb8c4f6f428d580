import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'quality-missing',
  code: 'WZ03',
  name: '缺质量指标',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'suggestion',
    summary: '产出指标下没有一条质量指标。',
    basis: { text: '产出不仅要有数量，还要说明做到什么程度', source: '由通行表样推断，没有查到条文', checked: false },
  },
  messages: {
    noQuality: {
      what: '产出指标里没有质量指标',
      why: '只有数量，做得好不好无从判断，自评时少一项打分依据',
      how: '补一行质量指标，写明做到什么程度，例如“培训合格率 ≥95%”“验收合格率 =100%”',
    },
  },
  examples: {
    bad: [
      ['没有这一行', ['数量指标/培训次数 | ≥12次', '时效指标/完成时限 | 2025年12月底']],
      ['标了必填却没有填', ['数量指标/培训次数 | ≥12次', '质量指标/ | '], { required: ['质量指标'] }],
    ],
    good: [
      ['已填写', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%']],
      ['写明了未涉及', ['数量指标/培训次数 | ≥12次', '质量指标/未涉及 | 未涉及']],
    ],
  },
  check(form, report, { requirements }) {
    const required = requirements.required.has('质量指标');
    const missing = missingGroups(form, { group: 'quality', level2: '质量指标', required });
    for (const { at, blank, suggestion } of missing) report({ at, message: 'noQuality', data: {}, blank, suggestion });
  },
});
