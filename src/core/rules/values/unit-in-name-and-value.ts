import { remember } from '../../sheet/remember';
import { convert, dimensionOf, isUnit } from '../../value/units';
import { defineRule } from '../rule';
import { bracketed } from '../text';

const AMOUNT_AT_END = /(\d+(?:\.\d+)?)\s*([^\d\s（()）]{1,6})$/;
/** Counters that people use for the same thing. */
const SAME = [/^[人名位]$/, /^[家户个]$/, /^[台套部件辆]$/, /^[场次期]$/, /^(?:平方米|㎡|平米)$/];

export default defineRule({
  id: 'unit-in-name-and-value',
  code: 'ZB10',
  name: '单位重复',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '指标名称里写的单位与指标值的单位不是一个。',
    basis: { text: '同一项指标只用一个计量单位', source: '平罗、昌吉表样', checked: false },
  },
  messages: {
    otherUnit: {
      what: '指标“{name}”在名称里以“{inName}”为单位，指标值“{value}”却以“{unit}”为单位',
      why: '填实际完成值的人不知道按哪一个单位，差一个“万”或者差一个“每人”就对不上',
      how: '只留一个单位，例如名称去掉“{inName}”，或者指标值换算成“{inName}”',
    },
  },
  examples: {
    bad: [
      ['名称末尾是单价', '成本指标/3名技术人员经费补助标准 2746元/人 | 98856元'],
      ['名称里是万元，值是元', '成本指标/资金使用成本（万元） | ≤360000元'],
      ['名称里是人，值是次', '数量指标/参加演练（人） | ≥50次'],
    ],
    good: [
      ['单位相同', '数量指标/受理举报（次） | ≥2次'],
      ['名称里没有单位', '成本指标/资金使用成本 | ≤10万元'],
      ['括号里不是单位', '时效指标/完成时限（日期） | 2021.01-2021.12'],
      ['人与名是一回事', '数量指标/培训（人） | ≥30名'],
      ['名称末尾是年份', '数量指标/补贴发放人数2025年 | ≥30人'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const { unit } = value;
      if (value.number === null || unit === null || !isUnit(unit)) continue;
      const inName = unitInName(name);
      if (inName === null || inName === unit || isSame(inName, unit)) continue;
      report({ at: cells.target, message: 'otherUnit', data: { name, inName, value: target.trim(), unit } });
    }
  },
});

/** The unit in brackets at the end of a name, or of the amount that it ends in; null where there is none. */
const unitInName = remember((name: string): string | null => {
  const inBrackets = bracketed(name).replace(/％/g, '%');
  if (isUnit(inBrackets)) return inBrackets;
  const unit = AMOUNT_AT_END.exec(name.trim())?.[2];
  return unit !== undefined && isUnit(unit) && dimensionOf(unit) !== 'time' ? unit : null;
});

function isSame(one: string, other: string): boolean {
  return convert(1, one, other) === 1 || SAME.some((names) => names.test(one) && names.test(other));
}
