import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'benefit-missing',
  code: 'WZ06',
  name: '缺效益指标',
  meta: {
    group: 'completeness',
    severity: 'error',
    fix: 'suggestion',
    covers: ['level1-missing'],
    summary: '经济、社会、生态、可持续影响四类效益指标一条也没有。',
    basis: {
      text: '效益指标至少填写一类',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    noBenefit: {
      what: '经济、社会、生态、可持续影响效益一项也没有填',
      why: '看不出这笔钱花了以后带来什么变化，效益部分的分值也没有着落',
      how: '选最贴近的一类补一行，写能核对的效果，例如“社会效益指标：事故起数较上年下降 ≥5%”',
    },
    requiredBenefit: {
      what: '表上标为必填的“{level2}”没有填写',
      why: '必填项空着，提交时会被系统或评审退回',
      how: '写一条能核对的效果，例如“事故起数较上年下降 ≥5%”；确不涉及的写“不涉及”',
    },
  },
  examples: {
    bad: [
      ['没有效益指标', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%']],
      ['全部写未涉及', ['数量指标/培训次数 | ≥12次', '经济效益指标/未涉及 | 未涉及', '社会效益指标/未涉及 | 未涉及']],
      ['标了必填却没有填', ['社会效益指标/知晓率 | ≥90%', '可持续影响指标/ | '], { required: ['可持续影响指标'] }],
    ],
    good: [
      ['四类里有一类', ['数量指标/培训次数 | ≥12次', '社会效益指标/群众知晓率 | ≥90%', '经济效益指标/未涉及 | 未涉及']],
      ['印法不同的名称也算', ['数量指标/培训次数 | ≥12次', '社会公益指标/事故发生率 | ≤8%']],
    ],
  },
  check(form, report) {
    for (const { at, level2, marked, blank, suggestion } of missingGroups(form, 'benefit', '社会效益指标', false)) {
      if (marked) report({ at, message: 'requiredBenefit', data: { level2 }, blank });
      else report({ at, message: 'noBenefit', data: {}, blank, suggestion });
    }
  },
});
