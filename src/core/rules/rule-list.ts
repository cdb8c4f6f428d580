import { RULES } from './registry';
import type { Basis, RuleGroup, RuleMeta } from './rule';
import type { Severity } from './finding';

/** A rule as it is listed for people and other programs. `covers` names catalogue entries that state the same fact. */
export interface RuleEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly group: RuleGroup;
  readonly summary: string;
  readonly severity: Severity;
  readonly scope: 'form' | 'workbook';
  readonly fix: RuleMeta['fix'];
  readonly basis: Basis;
  readonly trial: boolean;
  readonly blank: boolean;
  readonly covers: readonly string[];
}

/** Every rule with what it is about and what it rests on. */
export function ruleList(): readonly RuleEntry[] {
  return RULES.map(({ id, code, name, scope, meta }) => ({
    id,
    code,
    name,
    group: meta.group,
    summary: meta.summary,
    severity: meta.severity,
    scope,
    fix: meta.fix,
    basis: meta.basis,
    trial: meta.trial ?? false,
    blank: meta.blank ?? false,
    covers: meta.covers ?? [],
  }));
}

const BLANK_RULES: ReadonlySet<string> = new Set(RULES.filter(({ meta }) => meta.blank).map(({ id }) => id));

/** Whether all findings of a rule are cells that are still to be filled (待填); single findings say so by `blank`. */
export function isBlankRule(id: string): boolean {
  return BLANK_RULES.has(id);
}
