import { isWeightless } from '../../form/shared-points';
import { defineRule } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'weight-level3-missing',
  code: 'DF03',
  name: '三级指标无分值',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'none',
    blank: true,
    summary: '别的指标都有分值，这一项指标没有。',
    basis: { text: '每项三级指标都应当分配分值', source: '各地公开表样', checked: false },
  },
  messages: {
    scored: {
      what: '指标“{name}”没有分值，却打了 {score} 分',
      why: '不知道满分是多少，这 {score} 分无从核对，合计也加不到 100',
      how: '补上这一项的分值，例如 {example}，再核对各项分值合计是否为 100',
    },
    noWeight: {
      what: '指标“{name}”没有分值',
      why: '没有分值的指标完成得好坏都不影响总分，等于没有考核',
      how: '从同类指标里匀出分值填上，例如 {example}，使合计仍为 100；不打算考核的，删去这一行',
    },
  },
  examples: {
    bad: [
      ['打了分没有分值', ['数量指标/甲 | ≥1次 | 1次 | 5 | 5', '质量指标/乙 | ≥95% | 95% | | 5']],
      ['漏了一项', ['数量指标/甲 | ≥1次 | 1次 | 10 | 10', '质量指标/乙 | ≥95% | 95% | | ']],
    ],
    good: [
      ['都有分值', ['数量指标/甲 | ≥1次 | 1次 | 50 | 50', '质量指标/乙 | ≥95% | 95% | 50 | 50']],
      ['都还没有填', ['数量指标/甲 | ≥1次 | 1次 | | ', '质量指标/乙 | ≥95% | 95% | | ']],
      ['“其中”行没有自己的分值', ['数量指标/甲 | ≥2次 | 2次 | 10 | 10', '数量指标/其中：乙 | ≥1次 | 1次 | | ']],
      ['不适用的不计分', ['数量指标/甲 | ≥1次 | 1次 | 10 | 10', '生态效益指标/未涉及 | 未涉及 | 未涉及 | | ']],
    ],
  },
  check(form, report) {
    const weights = form.indicators.map(({ points }) => points).filter((points) => points !== null);
    if (weights.length === 0 || weights.length === form.indicators.length) return;
    const example = Math.min(...weights);
    for (const indicator of form.indicators) {
      const { level3: name, points, score, value, cells } = indicator;
      if (points !== null || isWeightless(indicator) || isBlank(name) || value.kind === 'not-applicable') continue;
      if (score) report({ at: cells.points, message: 'scored', data: { name, score, example } });
      else report({ at: cells.points, message: 'noWeight', data: { name, example } });
    }
  },
});
