import type { Sheet } from '../core/sheet/sheet';
import { groupBy } from '../core/rules/group-by';
import type { Mark, Workbook } from '../host/host';
import type { CheckResult } from './check';
import { marksOf } from './mark';

/** The sheets that have to be read anew once some were edited: those, and all whose formulas name one of them. */
export function sheetsAround({ sheets }: Workbook, edited: readonly string[]): string[] {
  const others = sheets.filter(({ name }) => !edited.includes(name));
  return [...edited, ...others.filter((sheet) => refersTo(sheet, edited)).map(({ name }) => name)];
}

function refersTo({ rows }: Sheet, names: readonly string[]): boolean {
  return rows.some((row) =>
    row?.some((cell) => cell?.formula?.includes('!') && names.some((name) => cell.formula?.includes(name))),
  );
}

/** A workbook with some of its sheets as they were read anew. */
export function withSheets(workbook: Workbook, anew: readonly Sheet[]): Workbook {
  const byName = new Map(anew.map((sheet) => [sheet.name, sheet]));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) };
}

/**
 * What has to be marked after a new check: the sheets whose marks differ, and all marks of those. Marks on protected sheets cannot change;
 * once the protection is taken off, what they kept or refused is out of date.
 */
export function marksToChange(before: CheckResult, after: CheckResult): { sheets: string[]; marks: Mark[] } {
  const [old, now] = [bySheet(marksOf(before)), bySheet(marksOf(after))];
  const [wereProtected, isProtected] = [protectedIn(before), protectedIn(after)];
  const differs = (sheet: string): boolean => JSON.stringify(old.get(sheet)) !== JSON.stringify(now.get(sheet));
  const sheets = [...new Set([...old.keys(), ...now.keys(), ...wereProtected])].filter(
    (sheet) => !isProtected.has(sheet) && (wereProtected.has(sheet) || differs(sheet)),
  );
  return { sheets, marks: sheets.flatMap((sheet) => now.get(sheet) ?? []) };
}

function protectedIn({ workbook }: CheckResult): Set<string> {
  return new Set(workbook.sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : [])));
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  return groupBy(marks, ({ sheet }) => sheet);
}
