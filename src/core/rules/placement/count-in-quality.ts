import { dimensionOf } from '../../value/units';
import { proposedDirection } from '../../value/direction';
import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';

/** Grades and points are counted, yet say how good something is; so do numbers of what passed or won. */
const GRADE_UNIT = /^(?:分|级|等|星|档|A)/;
const ABOUT_QUALITY = /合格|达标|优良|优秀|获奖|等级|评分|得分|验收|星级|通过|满意|表彰|认证|问题|整改|差错|失误|返工/;

export default defineRule({
  id: 'count-in-quality',
  code: 'GL02',
  name: '质量指标填数量',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    moves: true,
    wording: true,
    summary: '质量指标里填的是次数、人数一类的数量，看不出做得好不好。',
    basis: { text: '质量指标反映做到什么程度，做了多少属于数量指标', source: '平罗、大连表样', checked: false },
  },
  messages: {
    countValue: {
      what: '质量指标“{name}”填的是数量“{value}”',
      why: '只说了做多少，没有说做得怎样，评审时会要求移到数量指标',
      how: '移到数量指标；质量指标另写一条程度，例如“培训合格率 ≥95%”“验收合格率 =100%”',
    },
  },
  examples: {
    bad: [
      ['填的是次数', '质量指标/现场指导服务次数 | 12次'],
      ['填的是人数', '质量指标/“安全生产月”活动参与人数 | ≥2万人'],
    ],
    good: [
      ['程度用比率', '质量指标/培训合格率 | ≥95%'],
      ['次数放在数量指标', '数量指标/现场指导服务次数 | 12次'],
      ['越少越好的次数反映质量', '质量指标/系统故障次数 | ≤2次'],
      ['一次也不发生', '质量指标/重大安全事件 | 0起'],
      ['评分和等级', '质量指标/考核得分 | ≥90分'],
      ['达标的个数', '质量指标/达标企业数量 | ≥20家'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'quality')) {
      const { level2, level3: name, target, value, cells } = indicator;
      if (!value.number || value.unit === null) continue;
      if (dimensionOf(value.unit) !== 'count' || GRADE_UNIT.test(value.unit)) continue;
      if (value.comparator === '≤' || value.comparator === '<' || ABOUT_QUALITY.test(name)) continue;
      if (proposedDirection(level2, name) === '≤') continue;
      report({
        at: cells.target,
        message: 'countValue',
        data: { name, value: target.trim() },
        suggestion: { moveTo: '数量指标' },
      });
    }
  },
});
