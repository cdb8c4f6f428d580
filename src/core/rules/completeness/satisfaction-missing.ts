import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'satisfaction-missing',
  code: 'WZ07',
  name: '缺满意度指标',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'suggestion',
    covers: ['level1-missing'],
    summary: '没有一条服务对象满意度指标。',
    basis: {
      text: '有服务对象的项目应设满意度指标；不设的，其分值并入效益指标',
      source: '财预〔2021〕101号',
      checked: false,
    },
  },
  messages: {
    noSatisfaction: {
      what: '表里没有服务对象满意度指标',
      why: '受益的人满不满意没有体现，满意度部分的 10 分也没有着落',
      how: '补一行并写明向谁调查，例如“参训人员满意度 ≥90%”；确实没有服务对象的，写“不涉及”，分值并入效益指标',
    },
  },
  examples: {
    bad: [['没有这一行', ['数量指标/培训次数 | ≥12次', '社会效益指标/知晓率 | ≥90%']]],
    good: [
      ['已填写', ['数量指标/培训次数 | ≥12次', '服务对象满意度指标/参训人员满意度 | ≥90%']],
      ['名称印成“满意度指标”', ['数量指标/培训次数 | ≥12次', '满意度指标/群众满意度 | ≥90%']],
      ['写明没有服务对象', ['数量指标/培训次数 | ≥12次', '服务对象满意度指标/不涉及 | 未涉及']],
    ],
  },
  check(form, report, { requirements }) {
    const required = requirements.required.has('满意度指标');
    const missing = missingGroups(form, { group: 'satisfaction', level2: '服务对象满意度指标', required });
    for (const { at, blank, suggestion } of missing)
      report({ at, message: 'noSatisfaction', data: {}, blank, suggestion });
  },
});
