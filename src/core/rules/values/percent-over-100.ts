import { defineRule, type Suggestion } from '../rule';
import { isBlank, withoutBrackets } from '../text';

/** Shares of a whole: all of it is the most there can be. */
const CAPPED =
  /(?:合格|覆盖|保障|及时|达标|准确|到位|出勤|知晓|正常|完好|优良|优秀|良好|通过|验收|备案|整改|办结|回复|普及|入学|参保|采购|接通|发放|支付|公开|建档|配备|满意|认可|安全|规范|入户|签订|发生)(?:率|度|性)$/;

export default defineRule({
  id: 'percent-over-100',
  code: 'ZB06',
  name: '比率超过100%',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'suggestion',
    wording: true,
    summary: '合格率、覆盖率一类最多 100% 的指标，写成了“≥100%”或者更大的数。',
    basis: {
      text: '部分占全体的比率不会超过 100%',
      source: '库尔勒表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    atLeastAll: {
      what: '指标“{name}”最多 100%，指标值却写“{value}”',
      why: '写“≥”会让人以为还可以超过，系统导入时也可能提示不合理',
      how: '写成“=100%”',
    },
    aboveAll: {
      what: '指标“{name}”最多 100%，指标值却是“{value}”',
      why: '无论怎么做都达不到，自评时这一项必然扣分',
      how: '核对是不是多写了一位或者单位错了，例如“≥95%”',
    },
  },
  examples: {
    bad: [
      ['至少百分之百', '质量指标/工作保障率 | ≥100%'],
      ['超过百分之百', '质量指标/培训合格率 | ≥950%'],
      ['名称后面有括号', '质量指标/奖金发放率（%） | 不低于100%'],
    ],
    good: [
      ['等于百分之百', '质量指标/工作保障率 | =100%'],
      ['没有比较符归别的规则管', '质量指标/工作保障率 | 100%'],
      ['任务可以超额', '数量指标/任务完成率 | ≥100%'],
      ['增长没有上限', '经济效益指标/产值增长率 | ≥120%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells, comparatorText } of form.indicators) {
      const { number, unit, comparator, change } = value;
      if (unit !== '%' || number === null || number < 100 || change !== undefined) continue;
      if (!CAPPED.test(withoutBrackets(name))) continue;
      const data = { name, value: target.trim() };
      if (number > 100) {
        if (comparator !== '≤' && comparator !== '<') report({ at: cells.target, message: 'aboveAll', data });
        continue;
      }
      if (comparator !== '≥' && comparator !== '>') continue;
      const signCell = isBlank(comparatorText) ? undefined : cells.comparator;
      const suggestion: Suggestion =
        signCell === undefined ? { to: { text: '=100%' } } : { to: { text: '=' }, cell: signCell };
      report({ at: cells.target, message: 'atLeastAll', data, suggestion });
    }
  },
});
