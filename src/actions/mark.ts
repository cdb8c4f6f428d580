import type { Finding, Severity } from '../core/rules/finding';
import type { ClearOutcome, Host, Mark, MarkOutcome } from '../host/host';
import type { CheckResult } from './check';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One mark a cell, for the gravest of its findings; accepted findings are not marked. */
export function marksOf(result: CheckResult): Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of allFindings(result)) {
    if (finding.accepted || !finding.cell) continue;
    const { sheet, cell, severity } = finding;
    const key = `${sheet}!${cell}`;
    const earlier = marks.get(key);
    if (!earlier || RANK[severity] < RANK[earlier.severity]) marks.set(key, { sheet, cell, severity });
  }
  return [...marks.values()];
}

/** Every finding of a check, form by form, then those across forms. */
export function allFindings(result: CheckResult): Finding[] {
  return [...result.forms.flatMap(({ findings }) => findings), ...result.findings];
}

/** Replaces all of our marks by those of a check, in one step: where it fails, the marks are as before. */
export function replaceMarks(host: Host, result: CheckResult): Promise<MarkOutcome> {
  return host.mark(
    marksOf(result),
    result.workbook.sheets.map(({ name }) => name),
  );
}

/** The same in a file, where nothing comes in between: marks on protected sheets go as well. */
export async function markFindings(host: Host, result: CheckResult): Promise<MarkOutcome> {
  await host.unmark();
  return host.mark(marksOf(result));
}

/** 清除标记: deletes our marks and nothing else; says how many there were, and where some have to stay. */
export function clearMarks(host: Host): Promise<ClearOutcome> {
  return host.unmark();
}
