import { mergeChanges } from '../core/plan/merge';
import type { Plan } from '../core/plan/plan';
import type { Finding } from '../core/rules/finding';
import type { CheckResult } from './check';
import { allFindings } from './mark';
import { wording } from './wording';

/** The plan that repairs one finding; null where it offers no repair or was accepted (已核实). */
export function planFix(finding: Finding): Plan | null {
  if (!finding.fix || finding.accepted) return null;
  return { title: finding.fix.title, changes: finding.fix.changes };
}

/** 修复全部安全项: all safe repairs of a check in one plan; suggestions and accepted findings are left out. */
export function planSafeFixes(result: CheckResult): Plan {
  const safe = allFindings(result).flatMap(({ fix, accepted }) =>
    fix?.kind === 'safe' && !accepted ? [fix.changes] : [],
  );
  return mergeChanges(wording.plans.fixAll, safe).plan;
}
