import { RULES } from './registry';
import type { Basis, Rule, RuleGroup, RuleMeta } from './rule';
import type { Severity } from './finding';
import { CHINESE, type RuleWords, type Words } from './words';

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
  /** A finding offers to move its row to the level 2 where it belongs, on forms that are not approved. */
  readonly moves: boolean;
  readonly basis: Basis;
  readonly trial: boolean;
  readonly blank: boolean;
  readonly covers: readonly string[];
}

/** Every rule with what it is about and what it rests on, in a language. */
export function ruleList(words: Words = CHINESE): readonly RuleEntry[] {
  return RULES.map((rule) => listed(rule, words.ofRule(rule)));
}

function listed({ id, code, scope, meta }: Rule, { name, summary, basis }: RuleWords): RuleEntry {
  return {
    id,
    code,
    name,
    group: meta.group,
    summary,
    severity: meta.severity,
    scope,
    fix: meta.fix,
    moves: meta.moves ?? false,
    basis: { text: basis.text, source: basis.source, checked: meta.basis.checked },
    trial: meta.trial ?? false,
    blank: meta.blank ?? false,
    covers: meta.covers ?? [],
  };
}

const BLANK_RULES: ReadonlySet<string> = new Set(RULES.filter(({ meta }) => meta.blank).map(({ id }) => id));

/** Whether all findings of a rule are cells that are still to be filled (待填); single findings say so by `blank`. */
export function isBlankRule(id: string): boolean {
  return BLANK_RULES.has(id);
}
