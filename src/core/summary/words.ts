import type { FormKind } from '../form/form';
import type { SummaryGroup } from './summary-line';

/** What a summary says. Another language is another object of this shape; a missing key does not compile. */
export const CHINESE = {
  /** Name of the sheet. */
  sheet: '汇总表',
  title: '绩效情况汇总表',
  made: (date: string, tool: string, policy: string) => `编制日期：${date}　工具：${tool}　评分办法：${policy}`,
  headers: [
    '序号',
    '项目（部门）',
    '实施单位',
    '表',
    '预算（万元）',
    '执行数（万元）',
    '执行率',
    '得分',
    '等级',
    '错误',
    '计入合计',
    '位置',
    '说明',
  ] as readonly string[],
  kinds: {
    'project-target': '目标表',
    'department-target': '部门目标表',
    monitoring: '监控表',
    'project-self-evaluation': '自评表',
    'department-self-evaluation': '部门自评表',
  } as Readonly<Record<FormKind, string>>,
  hidden: (kind: string) => `${kind}（隐藏）`,
  groups: { project: '项目', department: '部门' } as Readonly<Record<SummaryGroup, string>>,
  notCounted: '不计',
  leftOut: {
    hidden: '隐藏的工作表，不计入合计',
    superseded: '同一项目另有较晚的表，不重复计入合计',
  },
  between: '；',
  open: '待定',
  total: (group: string, forms: number) => `${group}合计（${forms} 张表）`,
  average: '平均',
  chart: { scores: '各项目（部门）得分', budgets: '各项目（部门）预算（万元）' },
};

export type SummaryWords = typeof CHINESE;
