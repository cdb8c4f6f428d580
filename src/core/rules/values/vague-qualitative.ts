import { defineRule } from '../rule';

/** Words of degree and of effect, longer ones in front of those that they contain. */
const WORDS = new RegExp(
  [
    '显著|明显|有效|可持续|持续|进一步|不断|逐步|逐年|逐渐|稳步|妥善|大幅度|大幅|全面|切实|充分|积极|同比|环比|基本|较为|更加|得到|非常|十分|极大|充足',
    '提高|提升|改善|增强|加强|增加|增长|降低|下降|减少|改变|改进|优化|完善|促进|推动|推进|保障|确保|保证|维护|保持|维持|发挥|发展',
    '使用|利用|服务|影响|运行|满足|贯彻|落实|实现|好转|稳定|正常|及时|可控|良好|优秀|优良|合理|有序|长效|长期|满意|规范|高效|健康|较|很|更|好|优|高|强',
  ].join('|'),
  'g',
);
const LONGEST = 12;
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
      ['只有时间长短', '可持续影响指标/机制作用 | 长期'],
    ],
    good: [
      ['符号加数值', '服务对象满意度指标/群众满意度 | ≥95%'],
      ['空值归“指标值为空”管', '服务对象满意度指标/群众满意度 | '],
      ['说了变化多少', '质量指标/合格率 | 较上年提高5个百分点'],
      ['单位一栏列出了档次', '社会效益指标/服务效果 | 优', { units: { 1: '优良中低差' } }],
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

/** Whether nothing remains when the words of degree and effect are taken out. */
function isVague(text: string): boolean {
  return text.trim().length <= LONGEST && text.replace(/[\s。；;，,、]/g, '').replace(WORDS, '') === '';
}
