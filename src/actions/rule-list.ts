export { ruleList, type RuleEntry } from '../core/rules/rule-list';
