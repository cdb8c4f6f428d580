import { mergeChanges } from '../../src/core/plan/merge';
import type { CellContent, Change } from '../../src/core/plan/plan';
import type { Finding } from '../../src/core/rules/finding';
import { placeOf } from '../../src/core/sheet/address';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { checkSheets } from '../corpus/corpus';

/** All safe fixes of some sheets together leave no safe fix to do and raise no other finding. */
export function expectFixedForGood(sheets: readonly Sheet[]): void {
  const before = findingsOn(sheets);
  const { plan, conflicts } = mergeChanges('修复', safeChanges(before));
  const after = findingsOn(sheets.map((sheet) => withChanges(sheet, plan.changes)));
  expect(conflicts).toEqual([]);
  expect(safeChanges(after)).toEqual([]);
  expect(after.map(placeOfFinding).filter((place) => !before.map(placeOfFinding).includes(place))).toEqual([]);
}

function findingsOn(sheets: readonly Sheet[]): readonly Finding[] {
  const { forms, acrossForms } = checkSheets(sheets);
  return [...forms.flatMap(({ findings }) => findings), ...acrossForms];
}

function safeChanges(findings: readonly Finding[]): (readonly Change[])[] {
  return findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? [fix.changes] : []));
}

function placeOfFinding({ rule, sheet, cell }: Finding): string {
  return `${rule}@${sheet}!${cell}`;
}

function withChanges(sheet: Sheet, changes: readonly Change[]): Sheet {
  const rows = sheet.rows.map((row) => (row ? [...row] : row));
  for (const change of changes) {
    if (change.do !== 'set' || change.at.sheet !== sheet.name) continue;
    const { row, column } = placeOf(change.at.cell);
    const cells = rows[row - 1] ?? [];
    cells[column - 1] = cellOf(change.after);
    rows[row - 1] = cells;
  }
  return { ...sheet, rows };
}

function cellOf(content: CellContent): Cell | undefined {
  if ('text' in content) return { value: content.text };
  if ('number' in content)
    return { value: content.number, ...(content.format !== undefined && { format: content.format }) };
  return undefined;
}
