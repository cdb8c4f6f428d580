import type { Form } from '../../form/form';
import { defineRule } from '../rule';
import { percent } from './amounts';
import { executionRateOf } from './execution-rate';

/** Words that an explanation of money left over is given in. */
const ABOUT_SPENDING =
  /执行率|预算执行|资金|经费|支付|拨付|结余|结转|节约|节支|调减|核减|收回|尾款|质保金|未支出|支出进度|招标|采购|中标|合同|结算|审计|延期|推迟/;

export default defineRule({
  id: 'execution-low-no-reason',
  code: 'ZJ08',
  name: '执行率偏低未说明',
  meta: {
    group: 'money',
    severity: 'warning',
    fix: 'none',
    summary: '执行率低于 90%（可在设置中改），表里没有一处说明钱为什么没有花完。',
    basis: {
      text: '预算执行率低于 90% 的应说明原因',
      source: '四川的自评表填报说明 https://www.scqs.gov.cn/info/13206/211004.htm',
      checked: false,
    },
  },
  messages: {
    noReason: {
      what: '执行率只有 {rate}（{limit} 以下要说明），表里没有写钱为什么没有花完',
      why: '没有说明的，复核时会要求补充，下年预算也可能因此压减',
      how: '在偏差原因或实际完成情况里写明，例如“采购节约资金2.1万元，结余已交回财政”',
    },
  },
  examples: {
    bad: [
      ['没有说明', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | ', { execution: '100 | 100 | 62 | 10 | 62% | 6.2' }],
      [
        '说明的是别的事',
        '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 受降雪影响少办3期',
        { execution: '100 | 100 | 62 | 10 | 62% | 6.2' },
      ],
    ],
    good: [
      [
        '偏差原因里写了',
        '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 少办3期，结余资金已交回',
        { execution: '100 | 100 | 62 | 10 | 62% | 6.2' },
      ],
      [
        '完成情况里写了',
        '',
        { execution: '100 | 100 | 62 | 10 | 62% | 6.2', fields: { 实际完成情况: '项目完工，尾款次年支付。' } },
      ],
      ['正好到线', '', { execution: '100 | 100 | 90 | 10 | 90% | 9' }],
      ['还没有填执行数', '', { execution: '100 | 100 |  | 10 |  | ' }],
    ],
  },
  check(form, report, { thresholds }) {
    if (!form.execution || form.kind === 'monitoring') return;
    const rate = executionRateOf(form.execution);
    if (rate === null || rate >= thresholds.executionRate - 1e-9 || isExplained(form)) return;
    const { cells } = form.execution;
    const data = { rate: percent(rate), limit: percent(thresholds.executionRate) };
    report({ at: cells.rate ?? cells.executed, message: 'noReason', data });
  },
});

function isExplained({ indicators, completion }: Form): boolean {
  return [completion, ...indicators.map(({ deviation }) => deviation)].some((text) => ABOUT_SPENDING.test(text ?? ''));
}
