import { defineRule } from '../rule';
import { tidy } from '../sentence';

export default defineRule({
  id: 'payment-plan-not-cumulative',
  code: 'ZJ11',
  name: '支付计划非累计递增',
  meta: {
    group: 'money',
    severity: 'warning',
    fix: 'none',
    summary: '资金支出计划的累计百分比后一期比前一期小，或者最后一期不是 100%。',
    basis: { text: '支出计划按累计数填列，年底应为 100%', source: '承德表样', checked: false },
  },
  messages: {
    falls: {
      what: '资金支出计划第 {position} 期是 {value}%，比前一期的 {before}% 小',
      why: '计划是截至各期末的累计数，只会增加；支出进度考核会按错的数扣分',
      how: '改成累计数，例如“5、20、50、100”',
    },
    eachPeriod: {
      what: '资金支出计划（{plan}）填的是各期的比例，不是累计数',
      why: '系统按累计数考核支出进度，这样填年底只显示 {value}%',
      how: '逐期累加，改为“{cumulative}”',
    },
    notComplete: {
      what: '资金支出计划最后一期是 {value}%，不是 100%',
      why: '到年底钱也花不完的计划，评审时会要求压减预算；超过 100% 的没有资金来源',
      how: '最后一期改为 100；确有跨年支付的，按本年的预算数算百分比',
    },
  },
  examples: {
    bad: [
      ['中间一期变小', '', { plan: '10 | 50 | 30 | 100' }],
      ['填成了各期的比例', '', { plan: '25 | 25 | 25 | 25' }],
      ['年底不到百分之百', '', { plan: '5 | 20 | 50 | 90' }],
    ],
    good: [
      ['逐期累计', '', { plan: '5 | 20 | 50 | 100' }],
      ['年底一次支付', '', { plan: '0 | 0 | 0 | 100' }],
      ['年中已付完', '', { plan: '0 | 100 | 100 | 100' }],
    ],
  },
  check({ spendingPlan, spendingPlanCells: cells = [] }, report) {
    const last = spendingPlan?.at(-1);
    if (!spendingPlan || last === undefined) return;
    const sums = spendingPlan.map((_value, index) => tidy(sum(spendingPlan.slice(0, index + 1))));
    const falling = spendingPlan.findIndex((value, index) => value < (spendingPlan[index - 1] ?? 0));
    if (last !== 100 && sums.at(-1) === 100)
      report({
        at: cells.at(-1),
        message: 'eachPeriod',
        data: { plan: spendingPlan, value: last, cumulative: sums },
      });
    else if (falling >= 0)
      report({
        at: cells[falling],
        message: 'falls',
        data: { position: falling + 1, value: spendingPlan[falling] ?? 0, before: spendingPlan[falling - 1] ?? 0 },
      });
    else if (last !== 100) report({ at: cells.at(-1), message: 'notComplete', data: { value: last } });
  },
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}
