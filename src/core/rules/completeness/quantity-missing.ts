import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'quantity-missing',
  code: 'WZ02',
  name: '缺数量指标',
  meta: {
    group: 'completeness',
    severity: 'error',
    fix: 'suggestion',
    covers: ['level1-missing'],
    summary: '产出指标下没有一条数量指标。',
    basis: {
      text: '产出指标应当包括数量指标',
      source: '财预〔2021〕101号；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    noQuantity: {
      what: '产出指标里没有数量指标',
      why: '看不出这笔钱要办多少事，资金多少也就没有依据，评审时一般会退回补充',
      how: '补一行数量指标，写明做什么、做多少，例如“举办安全培训次数 ≥12次”',
    },
  },
  examples: {
    bad: [
      ['没有这一行', ['质量指标/培训合格率 | ≥95%', '时效指标/完成时限 | 2025年12月底']],
      ['有这一行但没有填', ['数量指标/ | ', '质量指标/培训合格率 | ≥95%']],
      ['只写了未涉及', ['数量指标/未涉及 | 未涉及', '质量指标/培训合格率 | ≥95%']],
      ['部门表印了这一行却没有填', ['数量指标/ | ', '质量指标/合格率 | ≥95%'], { kind: 'department-target' }],
    ],
    good: [
      ['已填写', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%']],
      ['名称空着归“三级指标为空”管', ['数量指标/ | ≥12次', '质量指标/培训合格率 | ≥95%']],
      ['部门表的栏目由各地自定', '质量指标/合格率 | ≥95%', { kind: 'department-target' }],
      ['表上标了必填的只按标注', ['数量指标/ | ', '质量指标/合格率 | ≥95%'], { required: ['质量指标'] }],
    ],
  },
  check(form, report, { requirements }) {
    const required = requirements.required.has('数量指标');
    const wanted = { group: 'quantity', level2: '数量指标', required, fillersCount: false } as const;
    for (const { at, blank, suggestion } of missingGroups(form, wanted))
      report({ at, message: 'noQuantity', data: {}, blank, suggestion });
  },
});
