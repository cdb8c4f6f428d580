import type { Execution, Form, FundRow, Task } from '../form/form';
import type { ExampleFacts } from './example-notation';
import { addresses, cellsOf, numberIn, type Pen, type WrittenCell } from './example-pen';

const YUAN_A_WAN = 10_000;

type Money = Pick<Form, 'budget' | 'budgetCells' | 'funds' | 'execution'>;

/** Budget, fund rows and execution row of an example. */
export function moneyOf({ budget, funds = [], execution, moneyUnit }: ExampleFacts, pen: Pen): Money {
  const [total, fiscal, other] = cellsOf(budget, pen);
  const amount = amountIn(moneyUnit);
  return {
    budget: { total: amount(total), fiscal: amount(fiscal), other: amount(other) },
    budgetCells: addresses({ total, fiscal, other }),
    funds: funds.map((line) => fundOf(line, pen, amount)),
    execution: execution === undefined ? null : executionOf(execution, pen, amount),
  };
}

function fundOf(line: string, pen: Pen, amount: AmountOf): FundRow {
  const [label, initial, adjusted, executed] = cellsOf(line, pen);
  return {
    label: label?.text ?? '',
    initial: amount(initial),
    adjusted: amount(adjusted),
    executed: amount(executed),
    cells: addresses({ label, initial, adjusted, executed }),
  };
}

/** Stands for a column that the form does not have. */
const NO_COLUMN = '×';

function executionOf(line: string, pen: Pen, amount: AmountOf): Execution {
  const [initial, printed, executed, points, rate, score] = cellsOf(line, pen);
  const adjusted = printed?.text === NO_COLUMN ? undefined : printed;
  return {
    initial: amount(initial),
    adjusted: amount(adjusted),
    executed: amount(executed),
    points: numberOf(points),
    rate: rateOf(rate?.text ?? ''),
    score: numberOf(score),
    cells: addresses({ initial, adjusted, executed, points, rate, score }),
    pointsText: points?.text ?? '',
    rateText: rate?.text ?? '',
    scoreText: score?.text ?? '',
  };
}

/** Tasks of an example's department form, and their printed total. */
export function taskTableOf(
  { tasks = [], taskTotal, moneyUnit }: ExampleFacts,
  pen: Pen,
): Pick<Form, 'tasks' | 'taskTotal'> {
  const amount = amountIn(moneyUnit);
  const rows = tasks.map((line): Task => {
    const [name, total, fiscal, other] = cellsOf(line, pen);
    return {
      name: name?.text ?? '',
      content: '',
      total: amount(total),
      fiscal: amount(fiscal),
      other: amount(other),
      cells: addresses({ name, total, fiscal, other }),
    };
  });
  if (taskTotal === undefined) return { tasks: rows, taskTotal: null };
  const [total, fiscal, other] = cellsOf(taskTotal, pen);
  return {
    tasks: rows,
    taskTotal: {
      total: amount(total),
      fiscal: amount(fiscal),
      other: amount(other),
      cells: addresses({ total, fiscal, other }),
    },
  };
}

type AmountOf = (cell: WrittenCell | undefined) => number | null;

/** Reads amounts in 万元, whatever unit the cells are filled in. */
function amountIn(unit: ExampleFacts['moneyUnit']): AmountOf {
  return (cell) => {
    const printed = numberOf(cell);
    return printed === null || unit !== '元' ? printed : printed / YUAN_A_WAN;
  };
}

function numberOf(cell: WrittenCell | undefined): number | null {
  return numberIn(cell?.text ?? '');
}

function rateOf(text: string): number | null {
  const number = numberIn(text.replace(/%$/, ''));
  return number !== null && text.endsWith('%') ? number / 100 : number;
}
