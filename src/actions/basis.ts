import { RULES } from '../core/rules/registry';
import type { Basis } from '../core/rules/rule';
import { wording } from './wording';

/** What a rule rests on, in the language in use; undefined for a rule that does not exist. */
export function basisOf(id: string): Basis | undefined {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) return undefined;
  const { text, source } = wording.findings.ofRule(rule).basis;
  return { text, source, checked: rule.meta.basis.checked };
}
