import { defineRule } from '../rule';
import { withoutBrackets } from '../text';

/** Rates that are expected to be close to all. */
const NEARLY_ALL =
  /(?:合格|达标|及时|准确|完成|到位|验收|办结|整改|满意|认可|立案|理赔|出勤|通过|参保|发放|完好)(?:率|度|比例)$/;
const USUAL = 80;

export default defineRule({
  id: 'target-too-low',
  code: 'ZB25',
  name: '目标值偏低',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    trial: true,
    summary: '合格率、满意度一类的目标远低于通常的水平。',
    basis: { text: '指标值应当合理，既能实现又有约束', source: '财预〔2021〕101号', checked: false },
  },
  messages: {
    low: {
      what: '指标“{name}”的目标只有“{value}”',
      why: '这类指标通常在 90% 上下，目标太低不用做什么就能满分，评审时会要求说明',
      how: '查上年实际完成了多少，按不低于上年填写，例如“≥90%”；确有困难的，准备好说明',
    },
  },
  examples: {
    bad: [
      ['立案率两成', '质量指标/行政立案率 | 20%'],
      ['理赔比例', '质量指标/报销理赔比例 | >75%'],
    ],
    good: [
      ['通常的水平', '质量指标/培训合格率 | ≥95%'],
      ['抽查本来就是一部分', '质量指标/安全检查抽查覆盖率 | ≥30%'],
      ['越少越好', '质量指标/差错率 | ≤5%'],
      ['提高的幅度', '质量指标/合格率 | 提高5%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const { number, unit, comparator, change } = value;
      if (unit !== '%' || number === null || number >= USUAL || change !== undefined) continue;
      if (comparator === '≤' || comparator === '<' || !NEARLY_ALL.test(withoutBrackets(name))) continue;
      report({ at: cells.target, message: 'low', data: { name, value: target.trim() } });
    }
  },
});
