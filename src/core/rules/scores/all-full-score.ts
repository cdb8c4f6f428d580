import type { Indicator } from '../../form/form';
import { isWeightless, scoreTogether, sharersOf } from '../../form/shared-points';
import { defineRule } from '../rule';
import { judgedIn, type JudgedByValue } from './judge-indicator';

const FEWEST = 5;

export default defineRule({
  id: 'all-full-score',
  code: 'DF15',
  name: '自评全部满分',
  meta: {
    group: 'scores',
    severity: 'info',
    fix: 'none',
    summary: '每一项指标都得满分，其中有的满分从填写的内容里核对不出来。不是错误，但这样的表最先被抽查。',
    basis: { text: '自评结果应当客观，抽查复核先看满分的表', source: '昌吉表样', checked: false },
  },
  messages: {
    allFull: {
      what: '{count} 项指标全部满分，其中 {open} 项核对不出来，例如“{name}”填的是“{actual}”',
      why: '不是错误，但复核抽查一般先抽满分的表，每一项都要拿出依据',
      how: '送审前备好这 {open} 项的依据，例如签到表、验收单、满意度问卷；有没做到的，按实际扣分',
    },
  },
  examples: {
    bad: [
      [
        '五项都满分，有一项看不出依据',
        [
          '数量指标/甲 | ≥1次 | 1次 | 20 | 20',
          '质量指标/乙 | ≥95% | 96% | 20 | 20',
          '时效指标/丙 | 2025年12月 | 2025年11月 | 20 | 20',
          '社会效益指标/丁 | 提升 | 95% | 20 | 20',
          '满意度指标/戊 | ≥90% | 93% | 20 | 20',
        ],
      ],
    ],
    good: [
      [
        '每一项都核对得出来',
        [
          '数量指标/甲 | ≥1次 | 1次 | 20 | 20',
          '质量指标/乙 | ≥95% | 96% | 20 | 20',
          '时效指标/丙 | 2025年12月 | 2025年11月 | 20 | 20',
          '社会效益指标/丁 | ≥5% | 6% | 20 | 20',
          '满意度指标/戊 | ≥90% | 93% | 20 | 20',
        ],
      ],
      [
        '有一项扣了分',
        [
          '数量指标/甲 | ≥1次 | 1次 | 20 | 20',
          '质量指标/乙 | ≥95% | 96% | 20 | 20',
          '时效指标/丙 | 2025年12月 | 2025年11月 | 20 | 20',
          '社会效益指标/丁 | 提升 | 95% | 20 | 20',
          '满意度指标/戊 | ≥90% | 81% | 20 | 18',
        ],
      ],
      ['只有两项，说明不了什么', ['数量指标/甲 | ≥1次 | 1次 | 50 | 50', '质量指标/乙 | ≥95% | 96% | 50 | 50']],
      ['还没有打分', '数量指标/甲 | ≥1次 | 1次 | 90 | '],
    ],
  },
  check(form, report, { policy }) {
    const scored = form.indicators.filter((row) => (row.points ?? 0) > 0 && !isWeightless(row));
    const isShort = (row: Indicator) => (scoreTogether(sharersOf(row, form.indicators)) ?? 0) < (row.points ?? 0);
    if (scored.length < FEWEST || scored.some(isShort)) return;
    const judgedByValue = judgedIn(form, policy);
    const open = scored.filter((indicator) => !isPlain(indicator, judgedByValue));
    const [first] = open;
    if (!first) return;
    const data = { count: scored.length, open: open.length, name: first.level3, actual: first.actual?.trim() ?? '' };
    report({ at: form.totalCells.score, message: 'allFull', data });
  },
});

/** Whether anybody can see from target and actual value that the target was reached. */
function isPlain(indicator: Indicator, judgedByValue: JudgedByValue): boolean {
  if (indicator.value.unit === 'date') return indicator.actualValue?.unit === 'date';
  const judged = judgedByValue(indicator);
  return judged !== null && judged.reached && !judged.inDoubt && judged.band === undefined;
}
