import type { Form } from '../../form/form';
import { isUnit } from '../../value/units';
import { defineRule } from '../rule';
import { bareName, bracketed } from '../text';
import { unitsByName } from './known-units';
import { tidied } from './tidied';
import { unitOfName } from './unit-of-name';

export default defineRule({
  id: 'unit-missing',
  code: 'ZB08',
  name: '缺少计量单位',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'suggestion',
    wording: true,
    summary: '指标值只有一个数，没有计量单位。',
    basis: { text: '指标值由比较符、数值和单位组成', source: '平罗表样', checked: false },
  },
  messages: {
    noUnit: {
      what: '指标“{name}”的指标值“{value}”没有计量单位',
      why: '是次、人还是百分之几说不清，实际完成值无法与它比较',
      how: '在数后面写上单位，例如“{better}”',
    },
    emptyColumn: {
      what: '指标“{name}”的计量单位一栏空着，指标值是“{value}”',
      why: '是次、人还是百分之几说不清，实际完成值无法与它比较',
      how: '在计量单位一栏填写单位，例如“{better}”',
    },
  },
  examples: {
    bad: [
      ['只有一个数', '数量指标/点评反馈会次数 | 4'],
      ['有比较符没有单位', '质量指标/培训合格率 | ≥95'],
      ['名称也看不出单位', '数量指标/警示教育片 | 1'],
      ['单位是单独一栏', '数量指标/培训场次 | 12', { comparators: { 1: '≥' }, units: { 1: '' } }],
    ],
    good: [
      ['有单位', '数量指标/点评反馈会次数 | 4次'],
      ['单位写在名称的括号里', '数量指标/邀请专家人数（人） | ≥4'],
      ['单位填在单独一栏', '数量指标/培训场次 | 12', { units: { 1: '场' } }],
      ['日期没有单位', '时效指标/完成时限 | 2025-12-31'],
    ],
  },
  check(form, report, { forms }) {
    for (const { level3: name, target, value, cells, unitText } of form.indicators) {
      if (value.number === null || value.unit !== null || value.kind === 'malformed') continue;
      if (isUnit(bracketed(name))) continue;
      const unit = likelyUnit(name, forms);
      const number = tidied(target);
      const inColumn = unitText !== undefined;
      const withUnit = (text: string): string => (inColumn ? text : number + text);
      report({
        at: inColumn ? cells.unit : cells.target,
        message: inColumn ? 'emptyColumn' : 'noUnit',
        data: { name, value: target.trim(), better: withUnit(unit ?? unitOfName(name)?.unit ?? '次') },
        suggestion: unit === null ? undefined : { to: { text: withUnit(unit) } },
      });
    }
  },
});

/** The unit that the same indicator carries elsewhere in the workbook, if the name agrees with it; else the one that the name settles. */
function likelyUnit(name: string, forms: readonly Form[]): string | null {
  const ofName = unitOfName(name);
  const elsewhere = unitsByName(forms).get(bareName(name));
  if (elsewhere !== undefined && (!ofName || ofName.fits(elsewhere))) return elsewhere;
  return ofName?.sure ? ofName.unit : null;
}
