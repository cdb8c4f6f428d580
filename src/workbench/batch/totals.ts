import type { RunReport } from '../../actions/report-schema';
import { strings } from '../strings';
import type { Row } from './row';

/** The line under the title: how many files, forms and findings there are so far. `together` null while that is not known yet. */
export function totalsText(rows: readonly Row[], leftOut: number, together: RunReport | null): string {
  const sum = (of: 'forms' | 'errors' | 'warnings'): number => rows.reduce((total, row) => total + row[of], 0);
  const unchecked = rows.filter(({ state }) => state === 'unchecked').length;
  const between = together?.acrossFiles?.length ?? 0;
  const says = strings.run;
  return says.parts([
    says.totals(rows.length, sum('forms'), sum('errors'), sum('warnings')),
    ...(unchecked > 0 ? [says.uncheckedFiles(unchecked)] : []),
    ...(between > 0 ? [says.between(between)] : []),
    ...(leftOut > 0 ? [says.leftOut(leftOut)] : []),
  ]);
}
