import type { FieldName } from '../../form/form';
import { groupBy } from '../group-by';
import { defineRule } from '../rule';
import { blankBudget, insideForm, isAnswered, isMisplaced, rightOf } from './header-fields';

/** Fields that have to be filled where the form prints their label, with what to write there. */
const REQUIRED = {
  projectName: '填批复文件里的项目全称，例如“2025年安全生产标准化建设经费”',
  supervisor: '填主管部门全称，系统要求代码的带上代码，例如“平罗县应急管理局--032001”',
  unit: '填实际使用资金的单位全称，例如“平罗县应急管理局本级”',
  year: '填预算年度，例如“2025年度”',
  goals: '用一两句话写明这一年要做成什么，例如“对40家企业开展标准化评审，达标率95%以上”',
} as const satisfies Partial<Record<FieldName, string>>;
/** Lines for stamps are left blank until the form is printed. */
const STAMP = /盖章|签章|签字/;

export default defineRule({
  id: 'required-header-empty',
  code: 'JG02',
  name: '表头必填项为空',
  meta: {
    group: 'structure',
    severity: 'error',
    fix: 'none',
    blank: true,
    summary: '表上印了项目名称、主管部门、实施单位、年度、资金或年度目标的栏目，却没有填写。',
    basis: {
      text: '表头的项目、部门、资金和年度目标是必填项',
      source: '各地表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    noValue: {
      what: '“{label}”没有填写',
      why: '缺少这一项，表格对应不上预算项目，审核时会直接退回',
      how: '{example}',
    },
    misplaced: {
      what: '“{label}”右边是空的，“{value}”写到了 {found}',
      why: '导入系统和汇总时按标签右边的格子取数，会读成空白，审核时直接退回',
      how: '把 {found} 的内容移到“{label}”右边的格子',
    },
  },
  phrases: { ...REQUIRED, budget: '填批复的金额，例如“36.00”；没有安排资金的填 0' },
  examples: {
    bad: [
      ['项目名称空着', '', { fields: { 项目名称: '', 主管部门: '应急管理局' } }],
      ['年度目标只有空格', '', { fields: { 年度总体目标: '　' } }],
      ['资金一个数也没有', '', { budget: ' |  | ' }],
      ['自评表的资金一个数也没有', '', { execution: ' |  |  | 10 |  | ', funds: ['年度资金总额 |  | '] }],
      ['名称写到了标签的上一行', '', { fields: { 项目名称: '安全培训' }, misplaced: { 项目名称: 'A1' } }],
    ],
    good: [
      ['都填了', '', { fields: { 项目名称: '安全培训', 主管部门: '应急管理局' } }],
      ['盖章处打印后才盖', '', { fields: { '填报单位（盖章）': '' } }],
      ['表上没有印的栏目不要求', '', { fields: { 项目名称: '安全培训' } }],
      ['只填了年初预算', '', { execution: '10 |  |  | 10 |  | ' }],
      ['目标写在另一栏', '', { fields: { 年度总体目标: '' }, goals: ['完成培训12次'] }],
    ],
  },
  check(form, report) {
    for (const [name, fields] of groupBy(form.fields, (field) => field.name)) {
      if (!isRequired(name)) continue;
      const field = fields.find(({ label }) => !STAMP.test(label));
      if (!field) continue;
      const label = field.label.trim();
      if (isMisplaced(field))
        report({
          at: insideForm(form, rightOf(field)),
          message: 'misplaced',
          data: { label, value: field.value, found: field.cell },
        });
      else if (!isAnswered(form, name, fields))
        report({ at: insideForm(form, field.cell), message: 'noValue', data: { label, example: { phrase: name } } });
    }
    const budget = blankBudget(form);
    if (!budget) return;
    const data = { label: budget.label, example: { phrase: 'budget' } } as const;
    report({ at: insideForm(form, budget.cell), message: 'noValue', data });
  },
});

function isRequired(name: FieldName): name is keyof typeof REQUIRED {
  return name in REQUIRED;
}
