import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';
import { isBlank } from '../text';

const ABOUT_SATISFACTION = /满意|认可|认同|好评|投诉|信访|评价|反馈|口碑|赞|表扬|支持率|支持度|抱怨|测评|评议/;

export default defineRule({
  id: 'satisfaction-not-satisfaction',
  code: 'GL05',
  name: '满意度指标内容不符',
  meta: {
    group: 'placement',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '满意度指标下写的不是谁满意不满意。',
    basis: { text: '满意度指标反映服务对象的认可程度', source: '库尔勒表样', checked: false },
  },
  messages: {
    otherMatter: {
      what: '满意度指标“{name}”说的不是服务对象满意不满意',
      why: '满意度部分的分没有着落，评审时会要求重填',
      how: '写明向谁调查、满意到什么程度，例如“辖区企业满意度 ≥90%”；这一条移到社会效益或可持续影响指标',
    },
  },
  examples: {
    bad: [['写的是效益', '服务对象满意度指标/维护全市企业安全生产 | 长期']],
    good: [
      ['满意度', '服务对象满意度指标/群众满意度 | ≥90%'],
      ['认可度', '服务对象满意度指标/单位对人员工作成绩认可度 | ≥95%'],
      ['投诉也反映满意程度', '服务对象满意度指标/有效投诉 | ≤2件'],
      ['写明没有服务对象', '服务对象满意度指标/不涉及 | 未涉及'],
      ['值里说了满意', '服务对象满意度指标/参训人员 | 满意度≥90%'],
      ['名称还空着', '服务对象满意度指标/ | ≥90%'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'satisfaction')) {
      const { level3: name, target, value, cells } = indicator;
      if (isBlank(name) || value.kind === 'not-applicable') continue;
      if (ABOUT_SATISFACTION.test(name) || ABOUT_SATISFACTION.test(target)) continue;
      report({ at: cells.level3, message: 'otherMatter', data: { name } });
    }
  },
});
