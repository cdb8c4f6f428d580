import { remember } from '../../sheet/remember';
import type { Value } from '../../value/value';
import { defineRule } from '../rule';
import { unitOfName } from './unit-of-name';

const NUMERAL = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)';
/** A bound, a deadline, or a duration at the end of a name. */
const VALUES = [
  new RegExp(
    `(?:[≥≤≧≦]|[><]=|不少于|不低于|不超过|不高于|至少|大于等于|小于等于)\\s*${NUMERAL}\\s*[^\\d\\s，,。；;]{0,3}`,
  ),
  /\d{1,2}\s*月(?:底|末|\d{1,2}\s*日)?(?:之?前|以前)/,
  /\d{1,3}\s*(?:个月|个工作日|天|小时)$/,
];

export default defineRule({
  id: 'value-in-name',
  code: 'ZB15',
  name: '指标值写在名称里',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '指标名称里已经写了“不少于几次”“几月底前”，指标值一栏又是另一个值。',
    basis: { text: '指标名称写考核什么，数值写在指标值一栏', source: '平罗表样', checked: false },
  },
  messages: {
    valueInName: {
      what: '指标“{name}”的名称里写了“{part}”，指标值一栏是“{value}”',
      why: '名称里一个值、指标值里一个值，自评时按哪一个算不清楚',
      how: '把“{part}”移到指标值一栏，名称只写考核什么，例如名称“督查次数”、指标值“≥4次”',
    },
  },
  examples: {
    bad: [
      ['界限在名称里', '数量指标/开展督查每季度不少于一次 | 4次'],
      ['时限在名称里', '时效指标/11月底前完成建设 | 2025年12月'],
      ['时长在名称末尾', '时效指标/做好应急救灾物资储备 12 个月 | 2025 年底'],
    ],
    good: [
      ['名称里没有值', '数量指标/督查次数 | ≥4次'],
      ['率的条件不是值', '质量指标/举报属实的60日内通知领奖，奖金发放率（%） | ≥90%'],
      ['年份是范围', '数量指标/2025年新增岗位 | ≥30个'],
      ['只写到年的归“时限不明确”管', '时效指标/11月底前完成建设 | 2025年'],
      ['编号不是值', '数量指标/12345热线接听数量 | ≥3000件'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (value.kind === 'empty' || isOnlyYear(value) || unitOfName(name) !== null) continue;
      const part = valueIn(name);
      if (part === null) continue;
      report({ at: cells.level3, message: 'valueInName', data: { name, part: part.trim(), value: target.trim() } });
    }
  },
});

/** What of a name is a value; null where nothing is. */
const valueIn = remember((name: string): string | null => {
  const pattern = VALUES.find((one) => one.test(name));
  return pattern?.exec(name)?.[0] ?? null;
});

function isOnlyYear({ kind, to }: Value): boolean {
  return kind === 'deadline' && to?.length === 4;
}
