import type { Finding } from '../core/rules/finding';
import type { CheckResult } from './check';
import { allFindings } from './mark';

/** What an earlier check found, so that a later one can say what is new. */
export interface EarlierCheck {
  readonly found: ReadonlySet<string>;
  /** The only sheet that was checked; null after a check of the workbook. */
  readonly onlySheet: string | null;
}

/** What became of findings since an earlier check. */
export interface Since {
  readonly added: ReadonlySet<Finding>;
  /** How many are gone. */
  readonly gone: number;
}

export function earlierCheck(result: CheckResult, onlySheet: string | null): EarlierCheck {
  return { found: new Set(allFindings(result).map(sameness)), onlySheet };
}

/** Compares a check with an earlier one, on the sheets that both looked at. */
export function sinceCheck(earlier: EarlierCheck, result: CheckResult, onlySheet: string | null): Since {
  const findings = allFindings(result);
  const isComparable = (sheet: string): boolean =>
    [earlier.onlySheet, onlySheet].every((only) => only === null || only === sheet);
  const now = new Set(findings.map(sameness));
  return {
    added: new Set(findings.filter((finding) => isComparable(finding.sheet) && !earlier.found.has(sameness(finding)))),
    gone: [...earlier.found].filter((key) => isComparable(sheetOf(key)) && !now.has(key)).length,
  };
}

/** What stays the same of a finding when rows are inserted above it; the sheet comes first. */
function sameness({ sheet, rule, cell, about }: Finding): string {
  const place = about ? [about.kind, about.form, about.subject, about.nth, about.part] : [cell];
  return [sheet, rule, ...place].join('\n');
}

function sheetOf(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}
