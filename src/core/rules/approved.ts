import type { Form, IndicatorColumn } from '../form/form';
import { rememberFor } from '../sheet/remember';

const NEVER_EDITED: readonly string[] = ['projectName', 'projectCode', 'supervisor', 'unit'];
const APPROVED_COLUMNS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'target',
  'points',
  'comparator',
  'unit',
];

/** Whether the form's targets were approved before it was filled: it evaluates or monitors them and may not change them. */
export function isApproved(form: Form): boolean {
  return form.kind !== 'project-target' && form.kind !== 'department-target';
}

/**
 * Cells that no fix may touch: project name, code, unit and supervisor; on self-evaluation and monitoring forms also what was
 * approved (names, targets, points, initial budget, goals). Remembered per form.
 */
export const lockedCells = rememberFor((form: Form): ReadonlySet<string> => {
  const locked = form.fields.filter(({ name }) => NEVER_EDITED.includes(name)).map(({ cell }) => cell);
  return new Set(isApproved(form) ? [...locked, ...approvedCells(form)] : locked);
});

function approvedCells(form: Form): string[] {
  const cells = [
    ...form.indicators.flatMap((indicator) => APPROVED_COLUMNS.map((column) => indicator.cells[column])),
    ...form.funds.map((fund) => fund.cells.initial),
    ...form.fields.filter(({ name }) => name === 'goals').map(({ cell }) => cell),
    form.execution?.cells.initial,
    form.execution?.cells.points,
    form.totalCells.points,
  ];
  return cells.filter((cell) => cell !== undefined);
}
