import { defineRule } from '../rule';
import { isVague } from './vague-words';

/** A unit that is a scale of grades (“优良中低差”) gives something to judge by. */
const SCALE = /优.*差|好.*[差坏]|高.*低|强.*弱|是.?否|有.?无/;

export default defineRule({
  id: 'vague-qualitative',
  code: 'ZB16',
  name: '定性表述空泛',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '指标值只有“有效提高”“良好”“长期”一类表示程度的词，没有可以核对的内容。',
    basis: {
      text: '指标值应当可以衡量，自评时能与实际完成情况逐项对照',
      source: '各地表样；seridoat.com 介绍 SMART 原则的文章',
      checked: false,
    },
  },
  messages: {
    vagueValue: {
      what: '指标“{name}”的指标值“{value}”无法衡量',
      why: '自评时没有可以核对的数据，得分只能凭印象给，评审时容易被要求重填',
      how: '改写成能核对的数值，例如“≥95%”“下降≥5%”；确实只能定性的，写明看什么材料、分几档，例如“建立制度并印发文件”',
    },
  },
  examples: {
    bad: [
      ['只有程度和动作', '社会效益指标/群众安全感 | 有效提高'],
      ['前后有空格', '社会效益指标/救援能力 |  有效改善 '],
      ['只有一个评语', '社会效益指标/引导参保效果 | 良好'],
      ['只有“较”字的程度', '生态效益指标/对环境的影响 | 较小'],
      ['只说有所变化', '社会效益指标/办事效率 | 较上年有所提高'],
      ['只说有没有效果', '社会效益指标/宣传效果 | 效果显著'],
      ['只有时间长短', '可持续影响指标/机制作用 | 长期'],
    ],
    good: [
      ['符号加数值', '服务对象满意度指标/群众满意度 | ≥95%'],
      ['空值归“指标值为空”管', '服务对象满意度指标/群众满意度 | '],
      ['说了变化多少', '质量指标/合格率 | 较上年提高5个百分点'],
      ['单位一栏列出了档次', '社会效益指标/服务效果 | 优', { units: { 1: '优良中低差' } }],
      ['说了比什么少', '生态效益指标/单位能耗 | 低于全市平均水平'],
      ['说了具体做成什么', '社会效益指标/制度建设 | 建立应急值守制度并印发'],
    ],
  },
  check(form, report) {
    for (const { level3, target, value, unitText, cells } of form.indicators) {
      if (value.kind !== 'qualitative' || !isVague(target) || SCALE.test(unitText ?? '')) continue;
      report({ at: cells.target, message: 'vagueValue', data: { name: level3, value: target.trim() } });
    }
  },
});
