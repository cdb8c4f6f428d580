import { ruleList } from '../core/rules/rule-list';

export { ruleList, type RuleEntry } from '../core/rules/rule-list';

const NAMES: ReadonlyMap<string, string> = new Map(ruleList().map(({ id, name }) => [id, name]));

/** What a rule is called; its id where there is no such rule. */
export function ruleName(id: string): string {
  return NAMES.get(id) ?? id;
}
