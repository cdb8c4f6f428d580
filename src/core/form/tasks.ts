import { addressAt, addressesAt, addressOf } from '../sheet/address';
import { cellsOf, nearestCells, type Grid, type GridCell } from '../sheet/grid';
import type { Form, Task } from './form';
import { amountIn, type MoneyUnit } from './money';
import { endOfPart, type Preamble, type Rows } from './preamble';
import { fieldKindOf } from './vocabulary/field-labels';

/** The task table of a department form, its printed total, and the rows it takes. */
export interface TaskTable {
  readonly tasks: readonly Task[];
  readonly total: Form['taskTotal'];
  readonly rows: Rows;
}

type TaskColumn = 'name' | 'content' | 'total' | 'fiscal' | 'other';
type Columns = ReadonlyMap<TaskColumn, GridCell>;
type TaskCells = ReadonlyMap<TaskColumn, GridCell>;

const AMOUNTS = ['total', 'fiscal', 'other'] as const;
const WORDS: readonly (readonly [TaskColumn, RegExp])[] = [
  ['name', /^(?:重点|主要)?(?:任务|工作任务|工作)(?:名称)?$/],
  ['content', /^(?:主要|任务|工作|具体)(?:内容|任务)$|^(?:任务)?完成情况$/],
  ['fiscal', /^(?:其中:?)?(?:当年|本年)?财政(?:拨款|资金)$/],
  ['other', /^(?:其他|其它)资金$/],
  ['total', /^(?:预算)?总额$|^(?:预算)?(?:合计|小计)$|^预算(?:金额|数|资金)$/],
];

/** Reads the table of tasks with their amounts, or null where the form has none. */
export function readTasks(preamble: Preamble, unit: MoneyUnit): TaskTable | null {
  const head = preamble.labels.find(({ kind }) => kind === 'taskName')?.label;
  if (!head) return null;
  const { columns, bottom: headBottom } = columnsUnder(preamble.grid, head);
  const tasks: Task[] = [];
  let total: Form['taskTotal'] = null;
  let bottom = headBottom;
  for (let row = headBottom + 1; row <= endOfPart(preamble, head.row); row++) {
    const cells = cellsOf(preamble.grid, row).filter((cell) => fieldKindOf(cell.label.name) !== 'taskSection');
    if (!cells.length) continue;
    if (endsTasks(cells)) break;
    bottom = row;
    const placed = placeCells(cells, columns);
    const isTotal = cells.slice(0, 2).some((cell) => /^(?:金额)?(?:合计|总计)$/.test(cell.label.name));
    if (isTotal) total = amountsOf(placed, row, columns, unit);
    else if (placed.has('name')) tasks.push(taskOf(placed, row, columns, unit));
  }
  return { tasks, total, rows: { top: head.row, bottom } };
}

/** Column labels of one or two rows; of two groups of amounts (budget, spent) the first counts. */
function columnsUnder(grid: Grid, head: GridCell): { columns: Columns; bottom: number } {
  const columns = new Map<TaskColumn, GridCell>();
  let bottom = head.row;
  for (const line of [cellsOf(grid, head.row), nearestCells(grid, head.row, 1)]) {
    const cells = line.filter(({ label }) => fieldKindOf(label.name) !== 'taskSection');
    const words = cells.map((cell) => [WORDS.find(([, pattern]) => pattern.test(cell.label.name))?.[0], cell] as const);
    const isHead =
      cells.some((cell) => cell.row === head.row) || (words.length > 0 && words.every(([column]) => column));
    if (!isHead) continue;
    for (const [column, cell] of words) {
      if (column && (!columns.has(column) || isGroupHead(columns.get(column), cell))) columns.set(column, cell);
      bottom = Math.max(bottom, cell.row);
    }
  }
  return { columns, bottom: Math.max(bottom, head.bottom) };
}

/** “总额” under “预算金额” is the amount's column, not the group's head above it. */
function isGroupHead(above: GridCell | undefined, cell: GridCell): boolean {
  return above !== undefined && above.row < cell.row && above.column === cell.column;
}

function endsTasks(cells: readonly GridCell[]): boolean {
  const kind = fieldKindOf(cells[0]?.label.name ?? '');
  return (
    kind !== null && ['goals', 'numberedGoal', 'fundSection', 'indicatorSection', 'spendingPlan', 'unit'].includes(kind)
  );
}

/** Cells under their columns, or, where a row was shifted, names and amounts in order. */
function placeCells(cells: readonly GridCell[], columns: Columns): TaskCells {
  const placed = new Map<TaskColumn, GridCell>();
  for (const [column, head] of columns) {
    const cell = cells.find((candidate) => head.column <= candidate.column && candidate.column <= head.right);
    if (cell) placed.set(column, cell);
  }
  const textAsAmount = AMOUNTS.some((column) => isText(placed.get(column)));
  return textAsAmount ? inOrder(cells) : placed;
}

function isText(cell: GridCell | undefined): boolean {
  return (
    cell !== undefined && amountIn(cell, { unit: '万元', cell: null }) === null && /[\u4e00-\u9fa5]/.test(cell.text)
  );
}

function inOrder(cells: readonly GridCell[]): TaskCells {
  const texts = cells.filter(isText);
  const numbers = cells.filter((cell) => !isText(cell));
  const order = [
    ['name', texts[0]],
    ['content', texts[1]],
    ['total', numbers[0]],
    ['fiscal', numbers[1]],
    ['other', numbers[2]],
  ] as const;
  return new Map(order.flatMap(([column, cell]) => (cell ? [[column, cell] as const] : [])));
}

function taskOf(placed: TaskCells, row: number, columns: Columns, unit: MoneyUnit): Task {
  const amounts = amountsOf(placed, row, columns, unit);
  const name = placed.get('name');
  const content = placed.get('content');
  return {
    name: name?.text.trim() ?? '',
    content: content?.text.trim() ?? '',
    total: amounts.total,
    fiscal: amounts.fiscal,
    other: amounts.other,
    cells: {
      ...addressesAt({ name, content }),
      ...amounts.cells,
    },
  };
}

function amountsOf(placed: TaskCells, row: number, columns: Columns, unit: MoneyUnit): NonNullable<Form['taskTotal']> {
  const cells: Partial<Record<(typeof AMOUNTS)[number], string>> = {};
  const amount = (column: (typeof AMOUNTS)[number]) => {
    const cell = placed.get(column);
    const head = columns.get(column);
    if (cell) cells[column] = addressAt(cell);
    else if (head) cells[column] = addressOf(row, head.column);
    return amountIn(cell, unit);
  };
  return { total: amount('total'), fiscal: amount('fiscal'), other: amount('other'), cells };
}
