import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'timeliness-missing',
  code: 'WZ04',
  name: '缺时效指标',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'suggestion',
    summary: '产出指标下没有一条时效指标。',
    basis: { text: '产出指标应当说明何时完成', source: '昌吉表样中缺这一项的一张', checked: false },
  },
  messages: {
    noTimeliness: {
      what: '产出指标里没有时效指标',
      why: '没有完成时间，年中监控看不出进度，年底也无法判断是否按时完成',
      how: '补一行时效指标，写明什么时候完成，例如“项目完成时限 2025年12月底前”“补贴发放及时率 =100%”',
    },
  },
  examples: {
    bad: [['没有这一行', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%']]],
    good: [
      ['已填写', ['数量指标/培训次数 | ≥12次', '时效指标/完成时限 | 2025年12月底']],
      ['表格没有二级指标，分不出是哪一类', ['/培训次数 | ≥12次', '/培训合格率 | ≥95%']],
    ],
  },
  check(form, report, { requirements }) {
    const required = requirements.required.has('时效指标');
    const missing = missingGroups(form, { group: 'timeliness', level2: '时效指标', required });
    for (const { at, blank, suggestion } of missing)
      report({ at, message: 'noTimeliness', data: {}, blank, suggestion });
  },
});
