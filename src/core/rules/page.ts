import { drawExample } from './example';
import { casesOf, profileOf, type ExampleCase } from './example-cases';
import { factsOf, tableOf } from './page-example';
import type { PageWords } from './page-words';
import { onePerTopic } from './topics';
import { occasionOf, runFormRules, runWorkbookRules } from './draft';
import type { Rule, RuleMeta } from './rule';

/** The page of a rule in markdown: what it looks for, what it reports and what it leaves alone, and why. Examples quote Chinese forms. */
export function rulePage(rule: Rule, words: PageWords): string {
  const { id, code, meta } = rule;
  const { name, summary, basis, messages } = words.findings.ofRule(rule);
  const cases = casesOf(rule);
  const notes = [
    words.severities[meta.severity],
    repairBy(meta, words),
    ...(meta.trial ? [words.trial] : []),
    `\`${id}\``,
  ];
  const reasons = [...new Set(Object.values(messages).map(({ why }) => why))];
  return [
    `# ${code} ${name}`,
    notes.join(' · '),
    summary,
    ...(meta.blank ? [words.blank] : []),
    ...(meta.wording ? [words.approved] : []),
    `## ${words.bad}`,
    ...cases
      .filter(({ bad }) => bad)
      .map((example) => `${caseOf(example, words)}\n\n${reportsOf(rule, example, words)}`),
    `## ${words.good}`,
    ...cases.filter(({ bad }) => !bad).map((example) => caseOf(example, words)),
    `## ${words.basis}`,
    words.sentence(basis.text),
    words.source(basis.source, meta.basis.checked),
    ...(meta.covers ? [words.covers(meta.covers)] : []),
    `## ${words.reasons}`,
    reasons.map((reason) => `- ${words.sentence(reason.replace(/“\{\w+\}”|\{\w+\}/g, words.something))}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The list of all rules by group, in markdown, with links to their pages. */
export function rulesIndex(rules: readonly Rule[], words: PageWords): string {
  const { title, about, columns } = words.index;
  const { groups } = words.findings;
  const tables = [...new Set(rules.map(({ meta }) => meta.group))].map((group) => {
    const rows = rules.filter(({ meta }) => meta.group === group).map((rule) => indexRow(rule, words));
    const head = [columns, columns.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`);
    return `## ${groups[group]}\n\n${[...head, ...rows].join('\n')}`;
  });
  return [`# ${title}`, about(rules.length), ...tables, ''].join('\n\n').replace(/\n+$/, '\n');
}

function indexRow(rule: Rule, words: PageWords): string {
  const { id, code, meta } = rule;
  const { name, summary } = words.findings.ofRule(rule);
  const trial = meta.trial ? words.index.trial : '';
  return `| ${code} | [${name}](${id}.md)${trial} | ${words.severities[meta.severity]} | ${repairBy(meta, words)} | ${summary} |`;
}

function repairBy({ moves, fix }: RuleMeta, { fixes }: PageWords): string {
  return moves ? fixes.moves : fixes[fix];
}

function caseOf({ why, forms }: ExampleCase, words: PageWords): string {
  const title = words.titleOf(why);
  const drawn = forms.flatMap((form) => [tableOf(form), factsOf(form, words.example)]);
  return [title && `**${title}**`, ...drawn].filter(Boolean).join('\n\n');
}

function reportsOf(rule: Rule, { forms }: ExampleCase, { findings, sentence, between }: PageWords): string {
  const drawn = forms.map((form) => drawExample(form).form);
  const occasion = occasionOf(drawn, profileOf(forms), findings);
  const drafts =
    rule.scope === 'workbook'
      ? runWorkbookRules([rule], occasion).drafts
      : drawn.flatMap((form) => onePerTopic(runFormRules([rule], form, occasion).drafts));
  return drafts.map(({ said }) => `> ${sentence(said.what)}${between}${sentence(said.how)}`).join('\n>\n');
}
