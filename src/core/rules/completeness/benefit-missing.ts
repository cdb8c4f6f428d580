import { defineRule } from '../rule';
import { missingGroups, missingKinds } from './missing-group';

const KINDS = ['社会效益指标', '可持续影响指标', '经济效益指标', '生态效益指标'] as const;

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
    noKind: {
      what: '表里没有“{level2}”',
      why: '所选地区的表样逐类列出效益指标，缺一类会被要求补齐',
      how: '补一行“{level2}”，写一条能核对的效果；确不涉及的，名称和指标值都写“未涉及”',
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
      ['地区的表样逐类列出', ['数量指标/培训次数 | ≥12次', '社会效益指标/知晓率 | ≥90%'], { preset: 'ningxia' }],
    ],
    good: [
      ['四类里有一类', ['数量指标/培训次数 | ≥12次', '社会效益指标/群众知晓率 | ≥90%', '经济效益指标/未涉及 | 未涉及']],
      [
        '地区要的几类都有，一类未涉及',
        ['社会公益指标/知晓率 | ≥90%', '可持续性影响指标/未涉及 | 未涉及'],
        { preset: 'ningxia' },
      ],
      ['印法不同的名称也算', ['数量指标/培训次数 | ≥12次', '社会公益指标/事故发生率 | ≤8%']],
    ],
  },
  check(form, report, { requirements: { required } }) {
    const kinds = KINDS.filter((kind) => required.has(kind));
    const missing = missingGroups(form, {
      group: 'benefit',
      level2: kinds[0] ?? '社会效益指标',
      required: kinds.length > 0 || required.has('效益指标'),
      fillersCount: false,
    });
    for (const { at, level2, marked, blank, suggestion } of missing) {
      if (marked) report({ at, message: 'requiredBenefit', data: { level2 }, blank });
      else report({ at, message: 'noBenefit', data: {}, blank, suggestion });
    }
    if (missing.length > 0) return;
    for (const { at, level2, suggestion } of missingKinds(form, kinds))
      report({ at, message: 'noKind', data: { level2 }, suggestion });
  },
});
