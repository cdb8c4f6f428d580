import { BARE_FORM } from '../../core/form/bare-form';
import type { Form } from '../../core/form/form';
import type { FormReport } from '../report-schema';

/** Where a form of a run stands. */
export interface Place {
  readonly path: string;
  readonly sheet: string;
}

/** What is kept of a form until all files have been read: one to three kilobytes of text, however large its file. */
export interface FormFacts extends Place {
  readonly text: string;
}

const KEPT = ['kind', 'title', 'year', 'unit', 'projectName', 'projectCode', 'range'] as const;

/** The facts of a form by which forms of other files are compared with it. */
export function factsOf(path: string, form: FormReport): FormFacts {
  const head = Object.fromEntries(KEPT.map((key) => [key, form[key]]));
  const indicators = form.indicators.map(({ row, level1, level2, level3, target, unitText, value, cells }) => ({
    ...{ row, level1, level2, level3, target, value },
    ...(unitText !== undefined && { unitText }),
    cells: { level3: cells.level3, target: cells.target },
  }));
  const { total } = form.budget;
  const text = JSON.stringify({ ...head, indicators, total, initial: form.execution?.initial ?? null });
  return { path, sheet: form.sheet, text };
}

/** A form with the facts alone, for the rules across forms; `sheet` is what they are to call its sheet. */
export function formOfFacts(facts: FormFacts, sheet: string): Form {
  const { total, initial, ...head } = JSON.parse(facts.text) as Pick<Form, (typeof KEPT)[number]> & {
    indicators: Form['indicators'];
    total: number | null;
    initial: number | null;
  };
  const budget = { total, fiscal: null, other: null };
  const execution =
    initial === null
      ? null
      : { initial, adjusted: null, executed: null, points: null, rate: null, score: null, cells: {} };
  const [titleCell = ''] = head.range.split(':');
  return { ...BARE_FORM, ...head, sheet, titleCell, budget, execution };
}
