import { exceedsPoints, scoreTogether, sharersOf } from '../../form/shared-points';
import { defineRule } from '../rule';

export default defineRule({
  id: 'score-exceeds-weight',
  code: 'DF05',
  name: '得分超过分值',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'none',
    summary: '一项指标的得分比它的分值还高。',
    basis: { text: '得分以分值为上限', source: 'https://chacewang.com/newsdetail/news242266.html', checked: false },
  },
  messages: {
    aboveWeight: {
      what: '指标“{name}”得分 {score}，超过了分值 {points}',
      why: '超额完成也只能得满分，多出的分会使总分虚高',
      how: '得分改为不超过 {points}；分值填错的，改正分值并使合计仍为 100',
    },
  },
  examples: {
    bad: [['得分大于分值', '数量指标/培训次数 | ≥12次 | 15次 | 10 | 12']],
    good: [
      ['正好满分', '数量指标/培训次数 | ≥12次 | 15次 | 10 | 10'],
      ['没有分值', '数量指标/培训次数 | ≥12次 | 15次 |  | 10'],
    ],
  },
  check(form, report) {
    for (const first of form.indicators) {
      const group = sharersOf(first, form.indicators);
      if (!exceedsPoints(group)) continue;
      const name = group.map(({ level3 }) => level3).join('、');
      report({
        at: first.cells.score,
        message: 'aboveWeight',
        data: { name, points: first.points ?? 0, score: scoreTogether(group) ?? 0 },
      });
    }
  },
});
