import type { Indicator } from '../../form/form';
import { addressOf } from '../../sheet/address';
import { percent } from '../money/amounts';
import { defineRule } from '../rule';

const FEWEST = 4;

export default defineRule({
  id: 'qualitative-ratio-high',
  code: 'ZB17',
  name: '定性指标占比过高',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '一张表里没有数的指标超过一半。',
    basis: { text: '指标以定量为主，定性的要可以衡量', source: '承德表样；界限由各地自定', checked: false },
  },
  messages: {
    mostlyWords: {
      what: '{count} 项指标里有 {words} 项（{share}）的指标值没有数，例如“{name}”的“{value}”',
      why: '年底大半指标只能凭印象打分，评审时会认为目标没有细化、量化',
      how: '先把能数的改成数，例如“设备完好率 ≥95%”“宣传活动 ≥4场”，使有数的超过一半',
    },
  },
  examples: {
    bad: [
      [
        '五项里三项是文字',
        [
          '数量指标/装备数量 | ≥30台',
          '质量指标/运行情况 | 正常运行',
          '社会效益指标/宣传效果 | 扩大防火宣传',
          '可持续影响指标/使用时间 | 按规定执行',
          '满意度指标/满意度 | ≥95%',
        ],
      ],
    ],
    good: [
      [
        '一半是文字',
        [
          '数量指标/装备数量 | ≥30台',
          '质量指标/运行情况 | 正常运行',
          '社会效益指标/宣传效果 | 扩大防火宣传',
          '满意度指标/满意度 | ≥95%',
        ],
      ],
      ['指标太少，看不出比例', ['社会效益指标/宣传效果 | 扩大防火宣传', '质量指标/运行情况 | 正常运行']],
      [
        '不适用的和没填的不算',
        [
          '数量指标/装备数量 | ≥30台',
          '质量指标/合格率 | ≥95%',
          '经济效益指标/未涉及 | 未涉及',
          '生态效益指标/未涉及 | 未涉及',
          '社会效益指标/宣传效果 | ',
          '满意度指标/满意度 | ≥95%',
          '时效指标/完成时限 | 2025年12月',
        ],
      ],
    ],
  },
  check(form, report, { thresholds }) {
    const filled = form.indicators.filter(({ value }) => value.kind !== 'empty' && value.kind !== 'not-applicable');
    const words = filled.filter(isWords);
    const [first] = words;
    const share = words.length / filled.length;
    if (!first || filled.length < FEWEST || share <= thresholds.qualitativeShare) return;
    const { headerRow, columns } = form;
    const at = columns.target === undefined ? undefined : addressOf(headerRow, columns.target);
    const data = { count: filled.length, words: words.length, share: percent(share) };
    report({ at, message: 'mostlyWords', data: { ...data, name: first.level3, value: first.target.trim() } });
  },
});

function isWords({ value }: Indicator): boolean {
  return value.kind === 'qualitative' || value.kind === 'bound-without-number';
}
