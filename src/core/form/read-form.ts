import { addressOf, rangeOf } from '../sheet/address';
import { cellsOf, type Grid } from '../sheet/grid';
import type { Area } from '../sheet/sheet';
import type { Block } from './blocks';
import { closingOf, totalsOf } from './closing';
import { fieldsOf, textOf, yearOf } from './fields';
import type { Form } from './form';
import { readFunds } from './funds';
import { readGoals } from './goals';
import { columnOf } from './header';
import { columnsOf, indicatorsOf } from './indicators';
import { levelBlocksOf } from './level-blocks';
import { moneyUnitOf } from './money';
import { readPreamble } from './preamble';
import { purposeOf, spendingPlanOf } from './spending';
import { readTasks } from './tasks';
import { kindOf, titleText } from './titles';

/** Reads everything that a block prints into a form. */
export function readForm(block: Block): Form {
  const { grid, header, table } = block;
  const { sheet } = grid;
  const closing = closingOf(block);
  const preamble = readPreamble(grid, [
    { top: block.top, bottom: header.top - 1 },
    { top: table.lastRow + 1, bottom: closing.lastRow },
  ]);
  const title = titleText(block.title);
  const simple = fieldsOf(preamble);
  const moneyUnit = moneyUnitOf(preamble);
  const taskTable = readTasks(preamble, moneyUnit);
  const funds = readFunds(preamble, moneyUnit, taskTable?.rows ?? null);
  const goals = readGoals(preamble);
  const purpose = purposeOf(preamble);
  const taskTotal = taskTable?.total ?? null;
  const projectName = textOf(simple, 'projectName');
  const fromTasks = taskTotal !== null && funds.budget.total === null;
  return {
    sheet: sheet.name,
    range: rangeOf(areaOf(grid, block.top, closing.lastRow)),
    hidden: sheet.hidden,
    protected: sheet.protected,
    kind: kindOf(title, {
      department: taskTable !== null || (projectName === null && simple.some(({ label }) => /部门.*名称/.test(label))),
      monitoring: header.columns.some(({ label }) => /\d月份?(?:执行|完成)|监控/.test(label)),
      evaluated: columnOf(header, 'actual') !== undefined,
    }),
    title,
    titleCell: block.title
      ? addressOf(block.title.row, block.title.column)
      : addressOf(block.top, header.columns[0]?.left ?? 1),
    year: yearOf(preamble, simple, title),
    unit: textOf(simple, 'unit'),
    supervisor: textOf(simple, 'supervisor'),
    projectName,
    projectCode: textOf(simple, 'projectCode'),
    budget: fromTasks ? { total: taskTotal.total, fiscal: taskTotal.fiscal, other: taskTotal.other } : funds.budget,
    budgetCells: fromTasks ? taskTotal.cells : funds.budgetCells,
    funds: funds.rows,
    execution: funds.execution,
    period: textOf(simple, 'period'),
    purpose: purpose?.value.trim() || null,
    spendingPlan: spendingPlanOf(preamble),
    completion: goals.completion,
    tasks: taskTable?.tasks ?? [],
    taskTotal,
    goals: goals.goals,
    moneyUnit,
    fields: [...simple, ...goals.fields, ...(purpose ? [purpose] : [])],
    columns: columnsOf(header),
    headerRow: header.top,
    lastRow: table.rows.at(-1)?.row ?? header.bottom,
    blocks: levelBlocksOf(table.rows),
    indicators: indicatorsOf(table.rows),
    ...totalsOf(block),
    notes: closing.notes,
  };
}

/** The rectangle that the filled cells of some rows take, merged cells in full. */
export function areaOf(grid: Grid, top: number, bottom: number): Area {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 1;
  let last = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const cell of cellsOf(grid, row)) {
      left = Math.min(left, cell.left);
      right = Math.max(right, cell.right);
      last = Math.max(last, cell.bottom);
    }
  }
  return { top, left: Math.min(left, right), bottom: last, right };
}
