import { RULES } from '../core/rules/registry';
import type { Basis, RuleGroup, RuleMeta } from '../core/rules/rule';
import type { Severity } from '../core/rules/finding';

/** A rule as it is listed. */
export interface RuleEntry {
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly fix: RuleMeta['fix'];
  readonly trial: boolean;
  readonly summary: string;
  readonly basis: Basis;
}

/** Every rule, in the order of the catalogue. */
export function ruleList(): RuleEntry[] {
  return RULES.map(({ code, id, name, meta }) => ({
    code,
    id,
    name,
    group: meta.group,
    severity: meta.severity,
    fix: meta.fix,
    trial: meta.trial ?? false,
    summary: meta.summary,
    basis: meta.basis,
  }));
}
