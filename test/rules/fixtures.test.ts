import { mergeChanges } from '../../src/core/plan/merge';
import type { CellContent, Change } from '../../src/core/plan/plan';
import type { Finding } from '../../src/core/rules/finding';
import { areaOf, placeOf } from '../../src/core/sheet/address';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { checkSheets, sheetsOf, WORKBOOKS } from '../corpus/corpus';

describe.each(WORKBOOKS)('%s.xlsx', (name) => {
  const sheets = sheetsOf(name);
  const { forms } = checkSheets(sheets);

  test('every finding points inside its form', () => {
    const outside = forms.flatMap(({ form, findings }) => findings.filter(({ cell }) => !isInside(cell, form.range)));
    expect(outside).toEqual([]);
  });

  test('all safe fixes together silence themselves and raise nothing new', () => {
    const before = forms.flatMap(({ findings }) => findings);
    const { plan, conflicts } = mergeChanges('修复', safeChanges(before));
    const repaired = checkSheets(sheets.map((sheet) => withChanges(sheet, plan.changes)));
    const after = repaired.forms.flatMap(({ findings }) => findings);
    expect(conflicts).toEqual([]);
    expect(safeChanges(after)).toEqual([]);
    expect(after.map(placeOfFinding).filter((place) => !before.map(placeOfFinding).includes(place))).toEqual([]);
  });
});

describe('right as it stands', () => {
  test.each([
    ['changji', '90 分加执行率 10 分', ['weight-sum-not-100', 'total-score-mismatch']],
    ['changji', '执行率和各项得分', ['execution-rate-wrong', 'execution-score-wrong', 'full-score-not-achieved']],
    ['chengde', '331万×40% 的预算，其他资金空着', ['fund-sum-mismatch', 'required-header-empty']],
    [
      'korla',
      '任务之和，成本只是预算的一部分',
      ['task-amount-sum-mismatch', 'cost-exceeds-budget', 'fund-sum-mismatch'],
    ],
    ['pingluo', '13.4856 与 13.49，360000元 与 36万元', ['cost-exceeds-budget', 'fund-sum-mismatch', 'cost-not-money']],
    ['dalian', '盖章处空着', ['required-header-empty', 'fund-sum-mismatch']],
  ])('%s: %s', (name, _why, silent) => {
    const rules = checkSheets(sheetsOf(name)).forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => silent.includes(rule))).toEqual([]);
  });
});

/** What number formats and real numbers settle by themselves. */
const SETTLED_BY_FORMAT = ['space-or-fullwidth', 'score-text-suffix'];

test.each(['changji', 'korla', 'chengde', 'pingluo', 'dalian'])(
  '%s.xlsx as Excel stores it is judged the same',
  (name) => {
    const found = (folder: string): string[] =>
      checkSheets(sheetsOf(name, folder))
        .forms.flatMap(({ findings }) => findings)
        .filter(({ rule }) => !SETTLED_BY_FORMAT.includes(rule))
        .map(placeOfFinding);
    expect(found('typed')).toEqual(found('forms'));
  },
);

function safeChanges(findings: readonly Finding[]): (readonly Change[])[] {
  return findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? [fix.changes] : []));
}

function placeOfFinding({ rule, sheet, cell }: Finding): string {
  return `${rule}@${sheet}!${cell}`;
}

function isInside(cell: string, range: string): boolean {
  const { row, column } = placeOf(cell);
  const { top, left, bottom, right } = areaOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
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
