import { defineRule } from '../rule';
import { saysNothing } from '../scores/said-nothing';

const PHRASES = new RegExp(
  [
    '受(?:新冠)?疫情(?:的)?影响|因疫情(?:原因|影响)?|(?:由于)?客观原因|(?:由于)?历史原因|(?:由于)?不可抗力(?:因素)?|工作(?:安排|需要)|实际(?:情况|工作需要)|时间(?:紧|较紧)|任务重|人手(?:不足|少)|经费不足|重视(?:程度)?不够',
    '(?:今后|下一步|以后|继续|进一步|不断|切实)+(?:将|要)?|将|要',
    '(?:加强|强化|完善|改进|提高|规范|优化|加大)(?:项目|日常|内部|监督|绩效|资金|预算|工作|管理|力度|水平|质量|制度|措施|意识|效率|监管|和|与|、)*',
    '(?:改进)?措施|原因',
  ].join('|'),
  'g',
);
const LONGEST = 40;

export default defineRule({
  id: 'boilerplate-explanation',
  code: 'WB03',
  name: '原因说明套话',
  meta: {
    group: 'text',
    severity: 'info',
    fix: 'none',
    summary: '偏差原因只有“受疫情影响”“加强管理”一类的套话，没有说具体的事。',
    basis: {
      text: '偏差原因要写明具体原因和改进措施',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    boilerplate: {
      what: '指标“{name}”的偏差原因“{reason}”是套话',
      why: '哪件事没做成、怎么补上都没有说，复核时会退回重写',
      how: '写明哪件事、差多少、什么时候补，例如“因降雪停办3期培训，次年3月底前补办”',
    },
  },
  examples: {
    bad: [
      ['只有疫情', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 受疫情影响'],
      ['只有表态', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 客观原因，今后将进一步加强管理。'],
    ],
    good: [
      ['具体的事', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 受疫情影响停办3期，次年一季度补办'],
      ['没有偏差', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | 无'],
      ['空着归“偏差原因未填”管', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | '],
    ],
  },
  check(form, report) {
    for (const { level3: name, deviation, cells } of form.indicators) {
      const reason = deviation?.trim() ?? '';
      if (saysNothing(deviation) || reason.length > LONGEST || !isBoilerplate(reason)) continue;
      report({ at: cells.deviation, message: 'boilerplate', data: { name, reason } });
    }
  },
});

/** Whether nothing remains when the usual phrases are taken out. */
function isBoilerplate(text: string): boolean {
  return text.replace(/[\s\p{P}]/gu, '').replace(PHRASES, '') === '';
}
