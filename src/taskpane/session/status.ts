import type { CheckResult } from '../../actions/check';
import { allFindings } from '../../actions/mark';
import { strings } from '../strings';

/** What a check found, as one sentence of counts. */
export function statusOf(result: CheckResult | null): string {
  if (!result) return strings.status.notChecked;
  const open = allFindings(result).filter(({ accepted }) => !accepted);
  const count = (wanted: string): number => open.filter(({ severity }) => severity === wanted).length;
  return strings.status.counts(result.forms.length, count('error'), count('warning'), count('info'));
}
