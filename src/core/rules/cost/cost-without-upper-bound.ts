import { defineRule } from '../rule';
import { indicatorsIn } from '../levels';
import { isInMoney } from './cost-amount';
import { upperBoundOf } from './upper-bound';

/** Standards are set by others and are paid exactly. */
const FIXED = /标准|单价|基数/;

export default defineRule({
  id: 'cost-without-upper-bound',
  code: 'CB01',
  name: '成本指标无上限符',
  meta: {
    group: 'cost',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    summary: '成本指标写成一个确定的金额，没有“≤”。',
    basis: { text: '成本指标应当写明控制上限，节约不算偏差', source: '平罗、昌吉表样', checked: false },
  },
  messages: {
    noBound: {
      what: '成本指标“{name}”写的是“{value}”，没有“≤”',
      why: '按字面要正好花这么多，节约下来反而算偏差，自评时要扣分或写说明',
      how: '写成上限，例如“{better}”',
    },
    emptyColumn: {
      what: '成本指标“{name}”（{value}）的比较符不是“≤”',
      why: '按字面要正好花这么多，节约下来反而算偏差，自评时要扣分或写说明',
      how: '在比较符一栏填“≤”',
    },
  },
  examples: {
    bad: [
      ['只有金额', '成本指标/项目费用 | 360000元'],
      ['写成了等于', '成本指标/资金使用成本 | =15.99万元'],
      ['新表样的经济成本', '经济成本指标/项目总成本 | 36万元'],
      ['比较符一栏空着', '成本指标/项目费用 | 36', { comparators: { 1: '' }, units: { 1: '万元' } }],
    ],
    good: [
      ['写明了上限', '成本指标/项目费用 | ≤36万元'],
      ['文字也是上限', '成本指标/项目费用 | 不超过36万元'],
      ['标准由文件规定，照发', '成本指标/困难群众补助标准 | =400元/人'],
      ['不是金额的归“成本指标非金额”管', '成本指标/形势会商 | 2次'],
      ['收入性质的不归成本', '经济效益指标/增加收入 | 20万元'],
      ['零就是不发生', '成本指标/超概算金额 | 0元'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'cost')) {
      const { level3: name, target, value, subRow, comparatorText } = indicator;
      if (subRow || value.kind !== 'quantitative-exact' || !value.number || !isInMoney(indicator)) continue;
      if (value.comparator === '=' && FIXED.test(name)) continue;
      const { at, better, suggestion } = upperBoundOf(indicator);
      const data = { name, value: target.trim() };
      if (comparatorText === undefined) report({ at, message: 'noBound', data: { ...data, better }, suggestion });
      else report({ at, message: 'emptyColumn', data, suggestion });
    }
  },
});
