import { drawExample } from './example';
import { casesOf, profileOf, type ExampleCase } from './example-cases';
import { factsOf, tableOf } from './page-example';
import { onePerTopic } from './topics';
import { occasionOf, runFormRules, runWorkbookRules } from './draft';
import type { Rule, RuleGroup, RuleMeta } from './rule';

const SEVERITY = { error: '错误', warning: '提醒', info: '提示' } as const;
const FIX = { none: '不自动修改', suggestion: '逐条建议', safe: '可一键修复' } as const;

const GROUP: Readonly<Record<RuleGroup, string>> = {
  structure: '表格结构',
  money: '资金',
  completeness: '完整性',
  placement: '指标归类',
  values: '指标值',
  cost: '成本',
  scores: '分值与得分',
  text: '文字',
  workbook: '表间',
};

/** The page of a rule in markdown: what it looks for, what it reports and what it leaves alone, and why. */
export function rulePage(rule: Rule): string {
  const { id, code, name, meta } = rule;
  const cases = casesOf(rule);
  const notes = [SEVERITY[meta.severity], repairBy(meta), ...(meta.trial ? ['试行'] : []), `\`${id}\``];
  const reasons = [...new Set(Object.values(rule.messages).map(({ why }) => why))];
  return [
    `# ${code} ${name}`,
    notes.join(' · '),
    meta.summary,
    ...(meta.blank ? ['格子还空着时算“待填”，按送审校验时才算问题。'] : []),
    ...(meta.wording ? ['自评表和监控表的目标已经批复：只作提示，不提供修改。'] : []),
    '## 不合格',
    ...cases.filter(({ bad }) => bad).map((example) => `${caseOf(example)}\n\n${reportsOf(rule, example)}`),
    '## 合格',
    ...cases.filter(({ bad }) => !bad).map(caseOf),
    '## 依据',
    `${meta.basis.text}。`,
    `来源：${meta.basis.source}。${meta.basis.checked ? '' : '没有条文，或条文没有核对，仅供参考。'}`,
    ...(meta.covers ? [`同时涵盖：${meta.covers.join('、')}。`] : []),
    '## 理由',
    reasons.map((reason) => `- ${reason.replace(/“\{\w+\}”|\{\w+\}/g, '……')}。`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The list of all rules by group, in markdown, with links to their pages. */
export function rulesIndex(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(({ meta }) => meta.group))];
  const tables = groups.map((group) => {
    const rows = rules.filter(({ meta }) => meta.group === group).map(indexRow);
    return `## ${GROUP[group]}\n\n| 编号 | 检查 | 级别 | 修复 | 说明 |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return ['# 检查规则', `共 ${rules.length} 条。每条的例子都随测试运行。`, ...tables, '']
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function indexRow({ id, code, name, meta }: Rule): string {
  const trial = meta.trial ? '（试行）' : '';
  return `| ${code} | [${name}](${id}.md)${trial} | ${SEVERITY[meta.severity]} | ${repairBy(meta)} | ${meta.summary} |`;
}

function repairBy({ moves, fix }: RuleMeta): string {
  return moves ? '可移到归属的二级指标' : FIX[fix];
}

function caseOf({ why, forms }: ExampleCase): string {
  return [`**${why}**`, ...forms.flatMap((form) => [tableOf(form), factsOf(form)])].filter(Boolean).join('\n\n');
}

function reportsOf(rule: Rule, { forms }: ExampleCase): string {
  const drawn = forms.map((form) => drawExample(form).form);
  const occasion = occasionOf(drawn, profileOf(forms));
  const drafts =
    rule.scope === 'workbook'
      ? runWorkbookRules([rule], occasion).drafts
      : drawn.flatMap((form) => onePerTopic(runFormRules([rule], form, occasion).drafts));
  return drafts.map(({ said }) => `> ${said.what}。${said.how}。`).join('\n>\n');
}
