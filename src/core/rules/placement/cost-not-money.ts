import type { Indicator } from '../../form/form';
import { dimensionOf } from '../../value/units';
import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';

/** Names under which a percentage is a matter of cost. */
const ABOUT_MONEY = /成本|费|经费|预算|资金|支出|开支|价|投资|造价|补助|补贴|标准|节约|节省|控制|超支|结余|金额|款/;
/** Social and ecological costs are not paid in money. */
const NOT_IN_MONEY = /社会成本|生态|环境/;

export default defineRule({
  id: 'cost-not-money',
  code: 'GL04',
  name: '成本指标非金额',
  meta: {
    group: 'placement',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '成本指标的单位既不是金额，也不是成本方面的比率。',
    basis: { text: '成本指标反映花了多少钱或控制在多少钱以内', source: '库尔勒、平罗表样', checked: false },
  },
  messages: {
    notMoney: {
      what: '成本指标“{name}”的指标值“{value}”不是金额',
      why: '看不出花多少钱、上限是多少，成本控制情况无法考核',
      how: '改成金额上限，例如“项目总成本 ≤36万元”；考核的不是成本，请移到数量、质量或时效指标',
    },
  },
  examples: {
    bad: [
      ['填的是次数', '成本指标/全国森林草原火险形势会商 | 2 次'],
      ['填的是与钱无关的比率', '成本指标/业务开展及时率 | =100%'],
    ],
    good: [
      ['金额', '成本指标/项目总成本 | ≤36万元'],
      ['单价', '成本指标/培训成本 | ≤400元/人·天'],
      ['成本方面的比率', '成本指标/成本节约率 | ≥5%'],
      ['没有数的归“有上限无数值”管', '成本指标/资金成本 | 小于等于核定数'],
      ['生态成本不以金额计', '生态环境成本指标/废弃物排放 | ≤2吨'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'cost')) {
      const { level3: name, level2, target, cells } = indicator;
      if (NOT_IN_MONEY.test(level2) || isCost(indicator)) continue;
      report({ at: cells.target, message: 'notMoney', data: { name, value: target.trim() } });
    }
  },
});

/** Whether a value is money or a share of money; one without a number or unit is left to other rules. */
function isCost({ level3, value: { number, unit } }: Indicator): boolean {
  if (number === null || unit === null) return true;
  const dimension = dimensionOf(unit);
  return dimension === 'money' || /元/.test(unit) || (dimension === 'ratio' && ABOUT_MONEY.test(level3));
}
