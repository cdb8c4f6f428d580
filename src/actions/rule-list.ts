import { RULES } from '../core/rules/registry';
import { ruleList as rulesIn, type RuleEntry } from '../core/rules/rule-list';
import { wording } from './wording';

export type { RuleEntry } from '../core/rules/rule-list';

/** Every rule with what it is about and what it rests on, in the language in use. */
export function ruleList(): readonly RuleEntry[] {
  return rulesIn(wording.findings);
}

/** What a rule is called in the language in use; its id where there is no such rule. */
export function ruleName(id: string): string {
  const rule = RULES.find((known) => known.id === id);
  return rule ? wording.findings.ofRule(rule).name : id;
}
