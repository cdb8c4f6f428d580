import { inFormUnit } from '../money/amounts';
import { defineRule } from '../rule';
import { ceilingOf, costsOf } from './cost-amount';

export default defineRule({
  id: 'cost-exceeds-budget',
  code: 'CB03',
  name: '成本超预算',
  meta: {
    group: 'cost',
    severity: 'error',
    fix: 'none',
    summary: '一条成本指标的金额比整个项目的预算还大。',
    basis: {
      text: '成本控制在预算以内',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent（该检查未启用）；预算管理系统的校验',
      checked: false,
    },
  },
  messages: {
    aboveBudget: {
      what: '成本指标“{name}”的金额“{value}”超过了项目预算 {budget} {unit}',
      why: '批复的钱不够付这一项，说明成本或预算有一处填错，或者元和万元弄混了',
      how: '核对金额和单位，成本改成不超过预算，例如“≤{budget}{unit}”；预算已追加的，先更新预算数',
    },
  },
  examples: {
    bad: [
      ['上限大于预算', '成本指标/项目总成本 | ≤40万元', { budget: '36 | 36 | ' }],
      ['元和万元弄混', '成本指标/项目总成本 | 360000万元', { budget: '36 | 36 | ' }],
      ['按元填报的表', '成本指标/项目总成本 | ≤400000元', { budget: '360000 | 360000 | ', moneyUnit: '元' }],
    ],
    good: [
      ['正好等于预算', '成本指标/项目总成本 | ≤36万元', { budget: '36 | 36 | ' }],
      ['换算后相等', '成本指标/项目总成本 | 360000元', { budget: '36 | 36 | ' }],
      ['四舍五入的零头', '成本指标/项目总成本 | 134956元', { budget: '13.49 | 13.49 | ' }],
      ['分项之一', '成本指标/安全生产项目费用 | ≤220万元', { budget: '1377.88 | 1377.88 | 0' }],
      ['单价不与总额比', '成本指标/设备单价 | ≤50万元/台', { budget: '36 | 36 | ' }],
      ['实施期总额之内', '成本指标/项目总成本 | ≤90万元', { budget: '36 | 36 | ', funds: ['实施期金额 | 90'] }],
      ['预算为零归“资金为零”管', '成本指标/项目总成本 | ≤40万元', { budget: '0 | 0 | ' }],
      ['没有填预算', '成本指标/项目总成本 | ≤40万元'],
    ],
  },
  check(form, report, { thresholds }) {
    const total = ceilingOf(form);
    if (!total) return;
    for (const { indicator, amount } of costsOf(form)) {
      if (amount - total <= thresholds.amountTolerance + 1e-9) continue;
      const data = { name: indicator.level3, value: indicator.target.trim(), unit: form.moneyUnit.unit };
      report({
        at: indicator.cells.target,
        message: 'aboveBudget',
        data: { ...data, budget: inFormUnit(form, total) },
      });
    }
  },
});
