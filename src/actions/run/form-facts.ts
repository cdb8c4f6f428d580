import { BARE_FORM } from '../../core/form/bare-form';
import type { Form, Indicator } from '../../core/form/form';
import type { FormReport } from '../report-schema';
import { textShelf } from './text-shelf';

/** Where a form of a run stands. */
export interface Place {
  readonly path: string;
  readonly sheet: string;
}

/** What is kept of a form until all files have been read: numbers alone, thirty or forty bytes a row, for its texts stand on a shelf. */
export interface FormFacts extends Place {
  readonly numbers: string;
}

/** Keeps the facts by which forms of other files are compared with a form. */
export interface FactKeeper {
  keep(path: string, form: FormReport): FormFacts;
  /** A form with its facts alone, for the rules across forms; `sheet` is what they are to call its sheet. */
  formOf(facts: FormFacts, sheet: string): Form;
}

type Text = number | null;
type Amount = number | null;
type Head = readonly [kind: Text, title: Text, year: Amount, unit: Text, name: Text, code: Text, range: Text];
type Row = readonly [
  row: number,
  levels: readonly [Text, Text, Text],
  target: Text,
  unitText: Text,
  value: readonly [kind: Text, comparator: Text, number: Amount, unit: Text, from: Text, to: Text],
  cells: readonly [level3: Text, target: Text],
];
type Facts = readonly [head: Head, total: Amount, initial: Amount, rows: readonly Row[]];

export function factKeeper(): FactKeeper {
  const { put, get } = textShelf();
  const rowOf = ({
    row,
    level1,
    level2,
    level3,
    target,
    unitText,
    value,
    cells,
  }: FormReport['indicators'][number]): Row => [
    row,
    [put(level1), put(level2), put(level3)],
    put(target),
    put(unitText),
    [put(value.kind), put(value.comparator), value.number, put(value.unit), put(value.from), put(value.to)],
    [put(cells.level3), put(cells.target)],
  ];
  const textOf = (text: Text): string => get(text) ?? '';
  const indicatorOf = ([row, levels, target, unitText, value, cells]: Row): Partial<Indicator> => {
    const [level1 = '', level2 = '', level3 = ''] = levels.map(textOf);
    const unit = get(unitText);
    const [nameCell, targetCell] = cells.map(get);
    return {
      ...{ row, level1, level2, level3, target: textOf(target) },
      ...(unit !== null && { unitText: unit }),
      value: valueOf(value, get),
      cells: { ...(nameCell && { level3: nameCell }), ...(targetCell && { target: targetCell }) },
    };
  };
  return {
    keep(path, form) {
      const { kind, title, year, unit, projectName, projectCode, range } = form;
      const facts: Facts = [
        [put(kind), put(title), year, put(unit), put(projectName), put(projectCode), put(range)],
        form.budget.total,
        form.execution?.initial ?? null,
        form.indicators.map(rowOf),
      ];
      return { path, sheet: form.sheet, numbers: JSON.stringify(facts) };
    },
    formOf({ numbers }, sheet) {
      const [head, total, initial, rows] = JSON.parse(numbers) as Facts;
      const [kind, title, year, unit, name, code, range] = head;
      return {
        ...BARE_FORM,
        ...{ sheet, kind: get(kind) as Form['kind'], title: textOf(title), year, unit: get(unit) },
        ...{ projectName: get(name), projectCode: get(code), range: textOf(range) },
        titleCell: textOf(range).split(':')[0] ?? '',
        budget: { total, fiscal: null, other: null },
        execution: initial === null ? null : { ...NOTHING_EXECUTED, initial },
        indicators: rows.map(indicatorOf) as Indicator[],
      };
    },
  };
}

const NOTHING_EXECUTED = { adjusted: null, executed: null, points: null, rate: null, score: null, cells: {} };

function valueOf([kind, comparator, number, unit, from, to]: Row[4], get: (text: Text) => string | null) {
  const read = { kind: get(kind), comparator: get(comparator), number, unit: get(unit), from: get(from), to: get(to) };
  return read as Indicator['value'];
}
