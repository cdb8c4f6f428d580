import { defineRule } from '../rule';
import { missingGroups } from './missing-group';

export default defineRule({
  id: 'cost-missing',
  code: 'WZ05',
  name: '缺成本指标',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'suggestion',
    summary: '没有一条成本指标；表上标了必填的按错误处理。',
    basis: {
      text: '项目应当设置成本指标，控制支出',
      source: '大连表样（都没有这一项）、平罗表样（标为必填）',
      checked: false,
    },
  },
  messages: {
    noCost: {
      what: '表里没有成本指标',
      why: '花多少钱办多少事没有上限，成本控制得好也无法体现在得分里',
      how: '补一行成本指标，写明总额或标准的上限，例如“项目总成本 ≤36万元”“培训成本 ≤400元/人·天”',
    },
    requiredCost: {
      what: '表上标为必填的“{level2}”没有填写',
      why: '必填项空着，提交时会被系统或评审退回',
      how: '写明总额或标准的上限，例如“项目总成本 ≤36万元”“培训成本 ≤400元/人·天”',
    },
  },
  examples: {
    bad: [
      ['没有这一行', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%']],
      ['标了必填却没有填', ['数量指标/培训次数 | ≥12次', '成本指标/ | '], { required: ['数量指标', '成本指标'] }],
    ],
    good: [
      ['已填写', ['数量指标/培训次数 | ≥12次', '成本指标/项目总成本 | ≤36万元']],
      ['地区的表样没有这一项', ['数量指标/培训次数 | ≥12次', '质量指标/培训合格率 | ≥95%'], { preset: 'dalian' }],
      ['新表样的经济成本指标也算', ['数量指标/培训次数 | ≥12次', '经济成本指标/项目总成本 | ≤36万元']],
    ],
  },
  check(form, report, { requirements }) {
    const required = requirements.required.has('成本指标');
    const missing = missingGroups(form, { group: 'cost', level2: '成本指标', required });
    for (const { at, level2, marked, blank, suggestion } of missing) {
      if (marked) report({ at, message: 'requiredCost', data: { level2 }, severity: 'error', blank });
      else report({ at, message: 'noCost', data: {}, blank, suggestion });
    }
  },
});
