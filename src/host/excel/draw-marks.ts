import type { Severity } from '../../core/rules/finding';
import { addressOf } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/sheet';
import { MARK_LOOKS, markFormula, type MarkLook } from '../mark-look';
import { addressLists } from './address';
import { deleteMarks, type FoundMark, type FoundRule, type MarkedSheet } from './find-marks';

/** Severities of marks by cell. */
export type Severities = Map<string, Severity>;

const LINES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const satisfies Record<MarkLook['line'], string>;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues the drawing of a sheet's marks in place of those it has, and of what else is to go. */
export function remark(
  { worksheet, marks }: MarkedSheet,
  severities: Severities,
  gone: readonly FoundRule[] = [],
): void {
  deleteMarks([...marks, ...gone]);
  for (const [severity, cells] of bySeverity(severities))
    for (const list of addressLists(cells)) draw(worksheet.getRanges(list), severity);
}

/** Cells of each severity, the gravest last, so that it is drawn over the others. */
function bySeverity(severities: Severities): [Severity, string[]][] {
  return (['info', 'warning', 'error'] as const).map((severity) => [
    severity,
    [...severities].filter(([, of]) => of === severity).map(([cell]) => cell),
  ]);
}

function draw(cells: Excel.RangeAreas, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add('Custom');
  const look = MARK_LOOKS[severity];
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = look.fill;
  for (const edge of EDGES) {
    const border = custom.format.borders.getItem(edge);
    border.style = LINES[look.line];
    border.color = look.border;
  }
}

/** The cells of a mark. */
export function cellsOf({ severity, areas }: FoundMark): [string, Severity][] {
  return areas.flatMap(addressesIn).map((cell) => [cell, severity]);
}

/** The cells of an area, row by row. */
export function addressesIn({ top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(addressOf(row, column));
  return cells;
}
