import type { Execution, Field, FieldName, Form, FundRow, Task } from '../form/form';
import type { CellContent } from '../plan/plan';
import { addressOf } from '../sheet/address';
import { exampleTable } from './example-rows';
import type { ExampleFacts, ExampleForm } from './example-notation';

/** A form drawn from its short notation, with the text of every cell it names. */
export interface DrawnExample {
  readonly form: Form;
  readonly contents: (sheet: string, cell: string) => CellContent;
}

/** Writes texts into cells of a column, one row after the other, and remembers them. */
export interface Pen {
  row: number;
  readonly texts: Map<string, string>;
  /** Writes a text into the current row and gives the address back; an undefined text writes nothing. */
  write(column: number, text: string): string;
}

const YUAN_A_WAN = 10_000;

const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  项目名称: 'projectName',
  项目编码: 'projectCode',
  主管部门: 'supervisor',
  实施单位: 'unit',
  '填报单位（盖章）': 'unit',
  年度: 'year',
  项目实施期: 'period',
  资金用途: 'purpose',
  年度总体目标: 'goals',
  实际完成情况: 'completion',
};

/** The form that a short notation stands for, laid out row under row without going through recognition. */
export function formOf(example: ExampleForm): Form {
  return drawExample(example).form;
}

/** A form and its cells, from its short notation. */
export function drawExample(example: ExampleForm): DrawnExample {
  const pen = newPen();
  const sheet = example.sheet ?? '示例';
  const titleCell = pen.write(1, '项目支出绩效表');
  const fields = fieldsOf(example, pen);
  const head = { ...moneyOf(example, pen), ...taskTableOf(example, pen) };
  const table = exampleTable(example, pen);
  const form: Form = {
    sheet,
    range: `A1:H${pen.row}`,
    hidden: false,
    protected: false,
    kind: example.kind ?? (table.columns.actual === undefined ? 'project-target' : 'project-self-evaluation'),
    title: '项目支出绩效表',
    titleCell,
    year: null,
    unit: fieldValue(fields, 'unit'),
    supervisor: fieldValue(fields, 'supervisor'),
    projectName: fieldValue(fields, 'projectName'),
    projectCode: fieldValue(fields, 'projectCode'),
    period: null,
    purpose: null,
    spendingPlan: null,
    completion: null,
    goals: example.goals ?? [],
    moneyUnit: { unit: example.moneyUnit ?? '万元', cell: null },
    fields,
    notes: [],
    ...head,
    ...table,
  };
  return { form, contents: (_sheet, cell) => contentOf(pen.texts.get(cell)) };
}

function newPen(): Pen {
  const texts = new Map<string, string>();
  return {
    row: 1,
    texts,
    write(column, text) {
      const address = addressOf(this.row, column);
      texts.set(address, text);
      return address;
    },
  };
}

function contentOf(text: string | undefined): CellContent {
  return text === undefined || text === '' ? { empty: true } : { text };
}

function fieldsOf({ fields = {}, misplaced = {} }: ExampleFacts, pen: Pen): Field[] {
  return Object.entries(fields).map(([label, value]) => {
    const name = FIELD_NAMES[label];
    if (!name) throw new Error(`no field is labelled ${label}`);
    pen.row++;
    const labelCell = pen.write(1, label);
    return { name, label, value, labelCell, cell: misplaced[label] ?? pen.write(2, value) };
  });
}

function fieldValue(fields: readonly Field[], wanted: FieldName): string | null {
  return fields.find(({ name }) => name === wanted)?.value || null;
}

type Money = Pick<Form, 'budget' | 'budgetCells' | 'funds' | 'execution'>;

function moneyOf({ budget, funds = [], execution, moneyUnit }: ExampleFacts, pen: Pen): Money {
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

function executionOf(line: string, pen: Pen, amount: AmountOf): Execution {
  const [initial, adjusted, executed, points, rate, score] = cellsOf(line, pen);
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

function taskTableOf({ tasks = [], taskTotal, moneyUnit }: ExampleFacts, pen: Pen): Pick<Form, 'tasks' | 'taskTotal'> {
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

interface WrittenCell {
  readonly text: string;
  readonly cell: string;
}

function cellsOf(line: string | undefined, pen: Pen): WrittenCell[] {
  if (line === undefined) return [];
  pen.row++;
  return line.split('|').map((part, index) => ({ text: part.trim(), cell: pen.write(index + 1, part.trim()) }));
}

function addresses<K extends string>(cells: Readonly<Record<K, WrittenCell | undefined>>): Partial<Record<K, string>> {
  const known: Partial<Record<K, string>> = {};
  for (const key in cells) if (cells[key]) known[key] = cells[key].cell;
  return known;
}

function numberOf(cell: WrittenCell | undefined): number | null {
  return numberIn(cell?.text ?? '');
}

/** The number that a points, score or amount cell shows, “10分” included; null where there is none. */
export function numberIn(text: string): number | null {
  const digits = text.replace(/分$/, '');
  return digits === '' || Number.isNaN(Number(digits)) ? null : Number(digits);
}

function rateOf(text: string): number | null {
  const number = numberIn(text.replace(/%$/, ''));
  return number !== null && text.endsWith('%') ? number / 100 : number;
}
