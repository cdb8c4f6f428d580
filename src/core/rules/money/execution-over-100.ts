import { defineRule } from '../rule';
import { differ, inFormUnit, percent } from './amounts';

export default defineRule({
  id: 'execution-over-100',
  code: 'ZJ06',
  name: '执行率超过100%',
  meta: {
    group: 'money',
    severity: 'warning',
    fix: 'none',
    summary: '全年执行数大于全年预算数，多半是预算调整后没有更新全年预算数。',
    basis: {
      text: '支出不超过调整后的预算，执行率最高为 100%',
      source: '由公开表样推断，没有查到条文',
      checked: false,
    },
  },
  messages: {
    overspent: {
      what: '全年执行数 {executed} {unit} 超过全年预算数 {adjusted} {unit}，执行率 {rate}',
      why: '没有预算不得支出，审核时会追问超支的原因；多半是年中追加后没有更新全年预算数',
      how: '核对指标文件，把全年预算数改为调整后的数；执行数里混入其他项目支出的，请剔除',
    },
    aboveOne: {
      what: '执行率填了 {rate}，超过 100%',
      why: '没有预算不得支出，审核时会追问超支的原因',
      how: '按“全年执行数 ÷ 全年预算数（调整后）”重新计算',
    },
  },
  examples: {
    bad: [
      ['支出大于预算', '', { execution: '100 | 100 | 112 | 10 | 112% | 10' }],
      ['只填了执行率', '', { execution: '100 |  |  | 10 | 112% | 10' }],
    ],
    good: [
      ['追加后更新了全年预算', '', { execution: '100 | 120 | 112 | 10 | 93.33% | 9.33' }],
      ['正好用完', '', { execution: '100 | 100 | 100 | 10 | 100% | 10' }],
      ['四舍五入的零头', '', { execution: '13.49 | 13.49 | 13.5 | 10 | 100% | 10' }],
      ['预算数为零归“预算数为零”管', '', { execution: '0 | 0 | 5 | 10 |  | ' }],
    ],
  },
  check(form, report, { thresholds }) {
    if (!form.execution) return;
    const { adjusted, executed, rate, rateText, cells } = form.execution;
    if (adjusted && executed !== null) {
      if (executed <= adjusted || !differ(form, executed, adjusted, thresholds.amountTolerance)) return;
      const data = { executed: inFormUnit(form, executed), adjusted: inFormUnit(form, adjusted) };
      report({
        at: cells.executed,
        message: 'overspent',
        data: { ...data, unit: form.moneyUnit.unit, rate: percent(executed / adjusted) },
      });
    } else if (adjusted === null && rate !== null && rate > 1)
      report({ at: cells.rate, message: 'aboveOne', data: { rate: rateText || percent(rate) } });
  },
});
