import { RULES } from '../core/rules/registry';
import type { Basis } from '../core/rules/rule';

const BASES: ReadonlyMap<string, Basis> = new Map(RULES.map(({ id, meta }) => [id, meta.basis]));

/** What a rule rests on; undefined for a rule that does not exist. */
export function basisOf(rule: string): Basis | undefined {
  return BASES.get(rule);
}
