import { presetOf } from '../profile/presets';
import { CHINESE as FINDINGS, type Words } from './words';

/** What the pages of rules say around the rules, in Chinese. Other languages have the same keys. */
export const CHINESE_PAGES = {
  findings: FINDINGS as Words,
  severities: { error: '错误', warning: '提醒', info: '提示' },
  fixes: { none: '不自动修改', suggestion: '逐条建议', safe: '可一键修复', moves: '可移到归属的二级指标' },
  trial: '试行',
  blank: '格子还空着时算“待填”，按送审校验时才算问题。',
  approved: '自评表和监控表的目标已经批复：只作提示，不提供修改。',
  bad: '不合格',
  good: '合格',
  basis: '依据',
  source: (source: string, isChecked: boolean) =>
    `来源：${source}。${isChecked ? '' : '没有条文，或条文没有核对，仅供参考。'}`,
  covers: (rules: readonly string[]) => `同时涵盖：${rules.join('、')}。`,
  reasons: '理由',
  /** Stands for what a sentence quotes. */
  something: '……',
  sentence: (text: string) => `${text}。`,
  /** Stands between two sentences. */
  between: '',
  /** Why an example exists. */
  titleOf: (why: string) => why,
  index: {
    title: '检查规则',
    about: (rules: number) => `共 ${rules} 条。每条的例子都随测试运行。`,
    columns: ['编号', '检查', '级别', '修复', '说明'] as readonly string[],
    trial: '（试行）',
  },
  example: {
    kinds: {
      'project-target': '项目绩效目标表',
      'project-self-evaluation': '项目绩效自评表',
      'department-target': '部门整体支出绩效目标表',
      'department-self-evaluation': '部门整体支出绩效自评表',
      monitoring: '绩效监控表',
    },
    empty: '（空）',
    list: (items: readonly string[]) => items.join('、'),
    fact: (label: string, value: string) => `${label}：${value}`,
    writtenIn: (place: string) => `（写在 ${place}）`,
    sheet: '工作表',
    title: '标题',
    policy: '评分规则',
    preset: '地区',
    presetTitle: (preset: string) => presetOf(preset).title,
    kind: '表类',
    moneyUnit: '金额单位',
    budget: '资金（总额、财政、其他）',
    funds: '资金行',
    execution: '执行（年初预算、全年预算、执行数、分值、执行率、得分）',
    task: '任务（名称、总额、财政、其他）',
    taskTotal: '任务合计（总额、财政、其他）',
    goal: '目标',
    stray: '“项目资金”旁边写着',
    plan: '资金支出计划（%）',
    totals: '合计（分值、得分）',
    required: '标为必填',
    note: '表下',
    shifted: (row: string, moved: readonly string[]) =>
      `第 ${row} 行错位${moved.length > 0 ? `：${moved.join('、')}` : ''}`,
    inColumn: (part: string, column: string) => `${part}写在 ${column} 列`,
  },
};

export type PageWords = typeof CHINESE_PAGES;
