import { addressAt, addressOf, rangeOf } from '../sheet/address';
import { isCut } from '../sheet/displayed-text';
import { cellsBetween, filledArea, type GridCell } from '../sheet/grid';
import type { Block } from './blocks';
import { closingOf, totalsOf } from './closing';
import { executionRowIn, withExecutionRow } from './execution-row';
import { fieldsOf, textOf, yearOf } from './fields';
import type { Form, FormKind, MoneyUnitName } from './form';
import { fundsOfListed, readFunds, type Funds } from './funds';
import { readGoals } from './goals';
import { columnOf } from './header';
import { columnsOf, indicatorsOf } from './indicators';
import { levelBlocksOf } from './level-blocks';
import { amountIn, moneyUnitOf, type MoneyUnit } from './money';
import { readPreamble, type Preamble } from './preamble';
import { purposeOf, spendingPlanOf } from './spending';
import { strayNumbersIn } from './stray-numbers';
import type { TableRow } from './table';
import { readTasks, type TaskTable } from './tasks';
import { kindOf, titleText } from './titles';

/** Reads everything that a block prints into a form, its amounts in the unit that a person chose where one did. */
export function readForm(block: Block, chosenUnit?: MoneyUnitName): Form {
  const { grid, header, table, listed } = block;
  const { sheet } = grid;
  const closing = closingOf(block);
  const below = { top: table.lastRow + 1, bottom: closing.lastRow };
  const preamble = readPreamble(grid, [{ top: block.top, bottom: header.top - 1 }, below]);
  const moneyUnit = moneyUnitOf(listed ? [...preamble.cells, ...listed.heads] : preamble.cells, chosenUnit);
  const tasks = readTasks(preamble, moneyUnit);
  const facts = factsOf(block, preamble);
  const kind = kindOfBlock(block, tasks !== null, facts);
  const funds =
    (listed && fundsOfListed(listed, moneyUnit)) ??
    readFunds(preamble, moneyUnit, tasks?.rows ?? null, { kind, year: facts.year });
  const executionRow = executionRowIn(table.rows, funds.execution);
  const rows = table.rows.filter((row) => row !== executionRow);
  const own = rows[0]?.header ?? header;
  return {
    sheet: sheet.name,
    range: rangeOf(filledArea(grid, listed ? (table.rows[0]?.row ?? block.top) : block.top, closing.lastRow)),
    hidden: sheet.hidden,
    protected: sheet.protected,
    kind,
    ...facts,
    ...moneyOf(block, preamble, moneyUnit, tasks, withRow(funds, executionRow)),
    columns: columnsOf(own),
    headerRow: own.top,
    lastRow: rows.at(-1)?.row ?? own.bottom,
    blocks: levelBlocksOf(rows),
    indicators: indicatorsOf(rows),
    ...totalsOf(block, closing.lastRow),
    notes: closing.notes,
    ...cutCellsOf(block, closing.lastRow),
  };
}

/** Cells whose text was not read to its end. */
function cutCellsOf({ grid, top }: Block, bottom: number): Pick<Form, 'cutCells'> {
  const cutCells = cellsBetween(grid, top, bottom)
    .filter(({ cell: { value } }) => typeof value === 'string' && isCut(value))
    .map(addressAt);
  return cutCells.length > 0 ? { cutCells } : {};
}

type Facts = Pick<
  Form,
  | 'title'
  | 'titleCell'
  | 'year'
  | 'unit'
  | 'supervisor'
  | 'projectName'
  | 'projectCode'
  | 'period'
  | 'purpose'
  | 'completion'
  | 'goals'
  | 'fields'
>;

/** What the labels say, and, for a project of a list, what its row says. */
function factsOf({ title: cell, top, header, listed }: Block, preamble: Preamble): Facts {
  const title = titleText(cell);
  const simple = [...(listed?.fields ?? []), ...fieldsOf(preamble, title)];
  const goals = readGoals(preamble);
  const purpose = purposeOf(preamble);
  const listedGoals = textOf(simple, 'goals');
  return {
    title,
    titleCell: cell ? addressAt(cell) : addressOf(top, header.columns[0]?.left ?? 1),
    year: yearOf(preamble, simple, title),
    unit: textOf(simple, 'unit'),
    supervisor: textOf(simple, 'supervisor'),
    projectName: textOf(simple, 'projectName'),
    projectCode: textOf(simple, 'projectCode'),
    period: textOf(simple, 'period'),
    purpose: purpose?.value.trim() || null,
    completion: goals.completion,
    goals: listedGoals === null ? goals.goals : [listedGoals],
    fields: [...simple, ...goals.fields, ...(purpose ? [purpose] : [])],
  };
}

type Money = Pick<
  Form,
  | 'budget'
  | 'budgetCells'
  | 'funds'
  | 'execution'
  | 'spendingPlan'
  | 'spendingPlanCells'
  | 'strayCells'
  | 'tasks'
  | 'taskTotal'
  | 'moneyUnit'
>;

function withRow(funds: Funds, row: TableRow | null): Funds {
  return row && funds.execution ? { ...funds, execution: withExecutionRow(funds.execution, row.reading) } : funds;
}

/** The fund block; a department form without one has its budget in the total of its tasks, a listed project in its row. */
function moneyOf(
  { listed }: Block,
  preamble: Preamble,
  moneyUnit: MoneyUnit,
  tasks: TaskTable | null,
  funds: Funds,
): Money {
  const taskTotal = tasks?.total ?? null;
  const { budget, budgetCells } = budgetAmong(funds, taskTotal, listed?.budget, moneyUnit);
  return {
    budget,
    budgetCells,
    funds: funds.rows,
    execution: funds.execution,
    strayCells: strayNumbersIn(preamble),
    tasks: tasks?.tasks ?? [],
    taskTotal,
    moneyUnit,
    ...spendingPlanOf(preamble),
  };
}

function budgetAmong(
  funds: Funds,
  taskTotal: Form['taskTotal'],
  listed: GridCell | undefined,
  moneyUnit: MoneyUnit,
): Pick<Form, 'budget' | 'budgetCells'> {
  const amount = amountIn(listed, moneyUnit);
  if (listed && amount !== null) {
    const budgetCells = { total: addressAt(listed) };
    return { budget: { total: amount, fiscal: null, other: null }, budgetCells };
  }
  if (!taskTotal || funds.budget.total !== null) return funds;
  const { total, fiscal, other, cells } = taskTotal;
  return { budget: { total, fiscal, other }, budgetCells: cells };
}

function kindOfBlock({ header }: Block, hasTasks: boolean, { title, projectName, fields }: Facts): FormKind {
  const namesDepartment = fields.some(({ name, label }) => name === 'unit' && /部门.*名称/.test(label));
  return kindOf(title, {
    department: hasTasks || (projectName === null && namesDepartment),
    monitoring: header.columns.some(({ label }) => /\d月份?(?:执行|完成)|监控/.test(label)),
    evaluated: columnOf(header, 'actual') !== undefined,
  });
}
