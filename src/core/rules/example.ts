import type { Field, FieldName, Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import { moneyOf, taskTableOf } from './example-money';
import type { ExampleFacts, ExampleForm } from './example-notation';
import { cellsOf, newPen, numberIn, type Pen } from './example-pen';
import { exampleTable } from './example-rows';

/** A form drawn from its short notation, with the text of every cell it names. */
export interface DrawnExample {
  readonly form: Form;
  readonly contents: (sheet: string, cell: string) => CellContent;
}

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
  const title = example.title ?? '项目支出绩效表';
  const titleCell = pen.write(1, title);
  const fields = fieldsOf(example, pen);
  const head = { ...moneyOf(example, pen), ...taskTableOf(example, pen) };
  const table = exampleTable(example, pen);
  const notes = notesOf(example, pen);
  const form: Form = {
    sheet,
    range: `A1:H${pen.row}`,
    hidden: false,
    protected: false,
    kind: example.kind ?? (table.columns.actual === undefined ? 'project-target' : 'project-self-evaluation'),
    title,
    titleCell,
    year: yearOf(fieldValue(fields, 'year')),
    unit: fieldValue(fields, 'unit'),
    supervisor: fieldValue(fields, 'supervisor'),
    projectName: fieldValue(fields, 'projectName'),
    projectCode: fieldValue(fields, 'projectCode'),
    period: fieldValue(fields, 'period'),
    purpose: fieldValue(fields, 'purpose'),
    ...planOf(example, pen),
    strayCells: strayOf(example, pen),
    completion: fieldValue(fields, 'completion'),
    goals: example.goals ?? [],
    moneyUnit: { unit: example.moneyUnit ?? '万元', cell: null },
    fields,
    notes,
    ...head,
    ...table,
  };
  return { form, contents: (_sheet, cell) => contentOf(pen.texts.get(cell)) };
}

function planOf({ plan }: ExampleFacts, pen: Pen): Pick<Form, 'spendingPlan' | 'spendingPlanCells'> {
  if (plan === undefined) return { spendingPlan: null };
  const written = cellsOf(plan, pen);
  return {
    spendingPlan: written.map(({ text }) => numberIn(text) ?? 0),
    spendingPlanCells: written.map(({ cell }) => cell),
  };
}

function strayOf({ stray = [] }: ExampleFacts, pen: Pen): NonNullable<Form['strayCells']> {
  return stray.flatMap((line) => cellsOf(line, pen));
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

/** Lines below the table, each in a row of its own. */
function notesOf({ notes = [] }: ExampleFacts, pen: Pen): Form['notes'] {
  return notes.map((text) => {
    pen.row++;
    return { cell: pen.write(1, text), text };
  });
}

function yearOf(text: string | null): number | null {
  const digits = /^(?:19|20)\d{2}/.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function fieldValue(fields: readonly Field[], wanted: FieldName): string | null {
  return fields.find(({ name }) => name === wanted)?.value || null;
}
