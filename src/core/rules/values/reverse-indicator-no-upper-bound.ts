import { proposedDirection } from '../../value/direction';
import { defineRule, type Suggestion } from '../rule';
import { isBlank, withoutBrackets } from '../text';
import { tidied } from './tidied';

/** Counts and rates of what should not happen. Costs and times to respond are other rules' business. */
const HARM =
  /(?:故障|事故|投诉|信访|差错|失误|误报|漏报|违规|违约|违纪|违法|发案|死亡|伤亡|流失|空置|闲置|逾期|缺陷|损耗|损失|超标|不合格|退货|退件|返工|返修|返贫|辍学|失业)(?:案件|事件|事项)?(?:发生)?(?:率|数|数量|次数|起数|件数|人数|比例|比率|占比)$/;

export default defineRule({
  id: 'reverse-indicator-no-upper-bound',
  code: 'ZB20',
  name: '反向指标方向错误',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'suggestion',
    wording: true,
    summary: '故障率、事故起数、投诉一类越少越好的指标，没有写“≤”或者写成了“≥”。',
    basis: { text: '反向指标应当写明上限', source: '承德表样', checked: false },
  },
  messages: {
    noBound: {
      what: '指标“{name}”越少越好，指标值“{value}”却没有写“≤”',
      why: '不写上限，低于它反而算没有完成，少出故障倒要扣分',
      how: '写成“{better}”',
    },
    lowerBound: {
      what: '指标“{name}”越少越好，指标值“{value}”却写成了不少于',
      why: '照字面是出得越多越好，自评时会把最差的结果算成满分',
      how: '写成“{better}”',
    },
  },
  examples: {
    bad: [
      ['返工率写成了下限', '质量指标/返工率 | ≥5%'],
      ['没有比较符', '质量指标/光纤故障率 | 5%'],
      ['写反了', '质量指标/装备故障率 | ≥5%'],
      ['件数', '社会效益指标/群众投诉件数（件） | 3件'],
      ['比较符是单独一栏', '质量指标/故障率 | 5', { comparators: { 1: '≥' }, units: { 1: '%' } }],
    ],
    good: [
      ['有上限', '质量指标/装备故障率 | ≤5%'],
      ['零就是零', '质量指标/重大事故起数 | 0起'],
      ['处理得多是好事', '质量指标/投诉处理率 | ≥95%'],
      ['下降的幅度', '社会效益指标/事故起数 | 下降≥5%'],
      ['成本归成本规则管', '成本指标/损失费用 | 5万元'],
      ['没有数的归别的规则管', '社会效益指标/安全生产事故率 | 降低'],
    ],
  },
  check(form, report) {
    for (const { level2, level3: name, target, value, cells, comparatorText } of form.indicators) {
      const { comparator, number, change, kind } = value;
      if (!number || change !== undefined || !HARM.test(withoutBrackets(name))) continue;
      const isLower = comparator === '≥' || comparator === '>';
      const isBare = kind === 'quantitative-exact' && comparator === null;
      if ((!isLower && !isBare) || proposedDirection(level2, name) !== '≤') continue;
      const inColumn = comparatorText !== undefined && (isBare || !isBlank(comparatorText));
      const text = inColumn ? '≤' : `≤${tidied(target).replace(/^[^\d]*/, '')}`;
      const suggestion: Suggestion = { to: { text }, ...(inColumn && cells.comparator && { cell: cells.comparator }) };
      const data = { name, value: `${isLower && inColumn ? '≥' : ''}${target.trim()}`, better: text };
      report({ at: cells.target, message: isLower ? 'lowerBound' : 'noBound', data, suggestion });
    }
  },
});
