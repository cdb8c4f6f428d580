import { flatten } from '../sheet/text';
import type { Form } from './form';

/** What a row is known by wherever it stands; `nth` tells rows of one name apart by their order, from 0. */
export interface RowName {
  readonly row: number;
  readonly level2: string;
  readonly name: string;
  readonly nth: number;
}

/** The indicator rows of a form by their names. */
export function rowNames({ indicators }: Pick<Form, 'indicators'>): RowName[] {
  const seen = new Map<string, number>();
  return indicators.map(({ row, level2, level3 }) => {
    const name = flatten(level3);
    const key = `${level2}\n${name}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { row, level2, name, nth };
  });
}

/** The same as one text a row, by row number. */
export function rowKeys(form: Pick<Form, 'indicators'>): Map<number, string> {
  return new Map(rowNames(form).map(({ row, level2, name, nth }) => [row, `${level2}/${name}/${nth}`]));
}
