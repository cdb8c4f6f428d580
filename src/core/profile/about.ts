import * as z from 'zod/mini';
import type { Form, Indicator } from '../form/form';
import { placeOf } from '../sheet/address';
import { flatten } from '../sheet/text';
import { formIdOf } from './form-id';

/**
 * What a finding speaks of, in words that stay the same when rows are inserted or deleted: no cell is named. `text` is what stood there,
 * so that a judgement on it does not outlive it.
 */
export const aboutSchema = z.object({
  /** Kind and name of the form. */
  kind: z.string(),
  form: z.string(),
  /** “数量指标/培训人数”, the label of a field, or '' where the finding speaks of the form as a whole. */
  subject: z.string(),
  /** Which of several of that subject, from 0. */
  nth: z.number(),
  /** Column of the row: “target”, “initial”; '' where there is none. */
  part: z.string(),
  text: z.string(),
});

export type About = z.infer<typeof aboutSchema>;

type Spot = Omit<About, 'kind' | 'form'>;

/** What a cell of a form is about. */
export function aboutOf(form: Form, cell: string): About {
  const { kind, name } = formIdOf(form);
  return { kind, form: name, ...spotOf(form, cell) };
}

function spotOf(form: Form, cell: string): Spot {
  return (
    (cell === '' ? null : (indicatorSpot(form, cell) ?? fundSpot(form, cell) ?? fieldSpot(form, cell))) ?? {
      subject: '',
      nth: 0,
      part: '',
      text: '',
    }
  );
}

function indicatorSpot({ indicators, blocks }: Form, cell: string): Spot | null {
  const { row } = placeOf(cell);
  const index = indicators.findIndex((indicator) => indicator.row === row);
  const indicator = indicators[index];
  if (!indicator) {
    const block = blocks.find(({ top, bottom }) => top <= row && row <= bottom);
    return block ? { subject: `${block.level2}/`, nth: 0, part: '', text: '' } : null;
  }
  const subject = subjectOf(indicator);
  const nth = indicators.slice(0, index).filter((earlier) => subjectOf(earlier) === subject).length;
  const part = partOf(indicator.cells, cell);
  return { subject, nth, part, text: flatten(textOf(indicator, part)) };
}

function subjectOf({ level2, level3 }: Indicator): string {
  return `${level2}/${flatten(level3)}`;
}

function textOf(indicator: Indicator, part: string): string {
  switch (part) {
    case 'target':
      return [indicator.comparatorText, indicator.target, indicator.unitText].join('');
    case 'actual':
    case 'deviation':
      return indicator[part] ?? '';
    case 'points':
    case 'score':
      return String(indicator[part] ?? '');
    default:
      return '';
  }
}

/** Amounts of the fund block, the execution row, the tasks and the totals. */
function fundSpot({ funds, execution, tasks, taskTotal, totalCells }: Form, cell: string): Spot | null {
  const rows: readonly (readonly [string, Amounts])[] = [
    ...(execution ? [['预算执行率', { ...execution }] as const] : []),
    ...funds.map((fund) => [fund.label, { ...fund }] as const),
    ...tasks.map((task) => [task.name, { ...task }] as const),
    ...(taskTotal ? [['任务合计', { ...taskTotal }] as const] : []),
    ['总分', { cells: totalCells }],
  ];
  for (const [label, amounts] of rows) {
    const part = partOf(amounts.cells, cell);
    if (part) return { subject: flatten(label), nth: 0, part, text: String(amounts[part] ?? '') };
  }
  return null;
}

/** A row of amounts, each by its column's name. */
type Amounts = { readonly cells: Readonly<Record<string, string>> } & { readonly [part: string]: unknown };

function fieldSpot({ fields }: Form, cell: string): Spot | null {
  const field = fields.find((known) => known.cell === cell || known.labelCell === cell);
  return field ? { subject: flatten(field.label), nth: 0, part: field.name, text: flatten(field.value) } : null;
}

function partOf(cells: Readonly<Record<string, string>>, cell: string): string {
  return Object.entries(cells).find(([, address]) => address === cell)?.[0] ?? '';
}
