import type { Indicator } from '../../form/form';
import { isWeightless, sharersOf } from '../../form/shared-points';
import { namesExecution } from '../../form/vocabulary/level-names';
import { addressOf } from '../../sheet/address';
import { type Part, partsOf } from '../../scoring/weights/parts';
import { defineRule } from '../rule';
import { tidy } from '../sentence';

const FEWEST = 3;
/** Parts that policies usually have, by the phrases that name them. */
const USUAL = { 产出: 'output', 效益: 'benefit', 满意度: 'satisfaction', 成本: 'cost' } as const;

export default defineRule({
  id: 'weight-level1-deviates',
  code: 'DF02',
  name: '一级指标权重与办法不符',
  meta: {
    group: 'scores',
    severity: 'info',
    fix: 'none',
    summary: '产出、效益、满意度各自的分值合计与所选评分办法的权重不同。',
    basis: {
      text: '一级指标的权重原则上为产出 50、效益 30、满意度 10，预算执行率 10',
      source: '财预〔2020〕10号；https://chacewang.com/newsdetail/news242266.html',
      checked: false,
    },
  },
  messages: {
    otherWeights: {
      what: '各级分值为{given}，“{policy}”是{usual}',
      why: '办法只说“原则上”，可以调整，但评审时常会问为什么',
      how: '没有特别理由的，调整为{usual}；要保留的，在表下写明理由，例如“本项目以满意度为主要目的”',
    },
  },
  phrases: {
    output: '{name} {sum}',
    benefit: '{name} {sum}',
    satisfaction: '{name} {sum}',
    cost: '{name} {sum}',
    other: '{name} {sum}',
    withCost: '{name}（含成本）{sum}',
  },
  examples: {
    bad: [
      [
        '单列的成本计入产出',
        [
          '经济成本指标/甲 | ≤1万元 | 1万元 | 20 | 20',
          '数量指标/乙 | ≥1次 | 1次 | 40 | 40',
          '社会效益指标/丙 | ≥5% | 5% | 20 | 20',
          '满意度指标/丁 | ≥90% | 90% | 10 | 10',
        ],
      ],
      [
        '产出偏低，效益偏高',
        [
          '数量指标/甲 | ≥1次 | 1次 | 40 | 40',
          '社会效益指标/乙 | ≥5% | 5% | 35 | 35',
          '满意度指标/丙 | ≥90% | 90% | 15 | 15',
        ],
      ],
    ],
    good: [
      [
        '50、30、10',
        [
          '数量指标/甲 | ≥1次 | 1次 | 50 | 50',
          '社会效益指标/乙 | ≥5% | 5% | 30 | 30',
          '满意度指标/丙 | ≥90% | 90% | 10 | 10',
        ],
      ],
      [
        '成本单列，和产出合起来是 50',
        [
          '经济成本指标/甲 | ≤1万元 | 1万元 | 10 | 10',
          '数量指标/乙 | ≥1次 | 1次 | 40 | 40',
          '社会效益指标/丙 | ≥5% | 5% | 30 | 30',
          '满意度指标/丁 | ≥90% | 90% | 10 | 10',
        ],
      ],
      [
        '分值没有填齐',
        [
          '数量指标/甲 | ≥1次 | 1次 | 40 | 40',
          '社会效益指标/乙 | ≥5% | 5% | | ',
          '满意度指标/丙 | ≥90% | 90% | 15 | 15',
        ],
      ],
      [
        '在地区表样的范围内',
        [
          '数量指标/甲 | ≥1次 | 1次 | 40 | 40',
          '社会效益指标/乙 | ≥5% | 5% | 35 | 35',
          '满意度指标/丙 | ≥90% | 90% | 15 | 15',
        ],
        { preset: 'xinjiang' },
      ],
      [
        '预算执行率另有一行',
        [
          '数量指标/甲 | ≥1次 | 1次 | 50 | 50',
          '社会效益指标/乙 | ≥5% | 5% | 30 | 30',
          '满意度指标/丙 | ≥90% | 90% | 10 | 10',
          '预算执行率/预算执行率 | 100% | 100% | 10 | 10',
        ],
      ],
      ['只有一个一级指标', ['数量指标/甲 | ≥1次 | 1次 | 60 | 60', '质量指标/乙 | ≥95% | 95% | 30 | 30']],
    ],
  },
  check(form, report, { policy, thresholds, requirements }) {
    const isCounted = (row: Indicator) =>
      !isWeightless(row) &&
      sharersOf(row, form.indicators).some(({ value }) => value.kind !== 'not-applicable') &&
      !namesExecution(row.level1) &&
      !namesExecution(row.level2);
    const counted = form.indicators.filter(isCounted);
    if (counted.some(({ points }) => points === null)) return;
    const { parts } = partsOf(
      counted.map(({ level1 }) => level1),
      policy,
    );
    if (parts.length < FEWEST) return;
    const sums = parts.map(({ rows }) => tidy(rows.reduce((sum, row) => sum + (counted[row]?.points ?? 0), 0)));
    const isUsual = ({ name, points }: Part, sum: number): boolean => {
      const { least, most } = requirements.weights[name] ?? { least: points, most: points };
      return sum >= least - thresholds.scoreTolerance && sum <= most + thresholds.scoreTolerance;
    };
    if (parts.every((part, index) => isUsual(part, sums[index] ?? 0))) return;
    const { headerRow, columns } = form;
    const at = columns.points === undefined ? undefined : addressOf(headerRow, columns.points);
    const hasCost = ({ name, rows }: Part): boolean =>
      !name.includes('成本') && rows.some((row) => counted[row]?.level1 === '成本指标');
    const given = parts.map((part, index) => {
      const data = { name: part.name, sum: sums[index] ?? 0 };
      return { phrase: hasCost(part) ? 'withCost' : phraseFor(part), data } as const;
    });
    const usual = parts.map(
      (part) => ({ phrase: phraseFor(part), data: { name: part.name, sum: part.points } }) as const,
    );
    report({ at, message: 'otherWeights', data: { given, usual, policy: policy.title } });
  },
});

function phraseFor({ name }: Part): (typeof USUAL)[keyof typeof USUAL] | 'other' {
  return name in USUAL ? USUAL[name as keyof typeof USUAL] : 'other';
}
