import type { RunReport } from '../report-schema';
import { wording } from '../wording';
import { pathsNamed } from './paths-named';
import { runWords } from './run-words';

type Missing = NonNullable<RunReport['roster']>['missing'][number];

/** One who did not hand in, with files that have the name and forms of others. */
export function missingLine(one: Missing): string {
  const name = [one.unit, one.project].filter(Boolean).join(' ');
  const remark = namedOnly(one);
  return remark === '' ? name : wording.reports.named(name, remark);
}

/** What is to be said of such files; '' where there are none. */
export function namedOnly({ paths = [] }: Missing): string {
  return paths.length > 0 ? runWords().namedOnly(pathsNamed(paths)) : '';
}
