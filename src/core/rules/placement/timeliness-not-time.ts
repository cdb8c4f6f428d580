import type { Indicator } from '../../form/form';
import { dimensionOf } from '../../value/units';
import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';
import { isBlank } from '../text';

/** Names that ask when something is done, or how long it takes. */
const ABOUT_TIME =
  /及时|时限|时效|按期|如期|准时|限时|完成|期限|周期|工期|响应|时间|时长|时点|日期|天数|年内|月内|按时|提前|逾期|延期|延误/;
const TIME_IN_TEXT =
  /\d\s*(?:年|月|日|天|小时|分钟|季度|周)|年底|月底|季度|全年|每年|每月|当年|当天|当日|即时|随时|按时|及时|如期|按期/;
/** How long a thing lasts says nothing about when the work is done. */
const LIFETIME = /(?:使用|服务|有效|质保|保修|存续)(?:年限|寿命|期限|期|时间)/;
/** Where indicators of lasting use belong. */
const FOR_LONG = { moveTo: '可持续影响指标' };

export default defineRule({
  id: 'timeliness-not-time',
  code: 'GL03',
  name: '时效指标无时间属性',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    moves: true,
    wording: true,
    summary: '时效指标的名称和值都没有说什么时候完成、是否及时。',
    basis: { text: '时效指标反映完成的时间和及时程度', source: '承德、大连表样', checked: false },
  },
  messages: {
    noTime: {
      what: '时效指标“{name}”（{value}）看不出什么时候完成',
      why: '年中监控看不出进度，年底也无法判断是否按时完成',
      how: '写明时间或及时率，例如“项目完成时限 2025年12月底前”“补贴发放及时率 =100%”',
    },
    lifetime: {
      what: '时效指标“{name}”（{value}）说的是能用多久，不是什么时候完成',
      why: '使用年限反映长期作用，放在时效指标里会被要求调整',
      how: '移到可持续影响指标；时效指标另写一条，例如“采购完成时限 2025年6月底前”',
    },
  },
  examples: {
    bad: [
      ['没有时间', '时效指标/按时间进度要求支付使用资金 | 支出进度要求'],
      ['填的是与时间无关的比率', '时效指标/设备覆盖率 | ≥98%'],
      ['使用年限', '时效指标/执法服装使用年限 | ≥3年'],
    ],
    good: [
      ['截止日期', '时效指标/项目建设 | 2025年12月底'],
      ['名称说的是时限', '时效指标/费用完成时限 | 2025年底'],
      ['及时率', '时效指标/资金支付及时率 | =100%'],
      ['时效性', '时效指标/链路传输时效性 | ≥98%'],
      ['持续多长时间', '时效指标/长期开展 | 12个月'],
      ['响应时间', '时效指标/故障响应时间 | ≤30分钟'],
      ['文字里有时间', '时效指标/资金拨付 | 资金到账后5日内拨付'],
      ['还没有填值', '时效指标/设备覆盖 | '],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'timeliness')) {
      const { level3: name, target, value, cells } = indicator;
      if (isBlank(target) || value.kind === 'not-applicable') continue;
      const data = { name, value: target.trim() };
      if (LIFETIME.test(name)) report({ at: cells.level3, message: 'lifetime', data, suggestion: FOR_LONG });
      else if (!saysTime(indicator)) report({ at: cells.target, message: 'noTime', data });
    }
  },
});

function saysTime({ level3, target, value: { kind, unit } }: Indicator): boolean {
  if (kind === 'deadline' || kind === 'period') return true;
  const dimension = unit === null ? null : dimensionOf(unit);
  if (dimension === 'time' || dimension === 'frequency') return true;
  const name = level3.replace('按时间进度', '');
  return ABOUT_TIME.test(name) || TIME_IN_TEXT.test(name) || TIME_IN_TEXT.test(target);
}
