import { formulaContent } from '../templates/content';
import type { Rows } from '../templates/drawing';
import type { SummaryGroup } from './summary-line';
import { DECIMALS, totalOf, type Sums } from './sums';
import type { SummaryWords } from './words';

/** Rows that a total looks through, and its words. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly words: SummaryWords;
}

/**
 * Draws the total of one group under the lines: amounts and errors added up, the rate of the forms whose execution is known, and the
 * average of the known scores. Formulas look for the group's name in the column 计入合计, so that a person may leave out a row.
 */
export function drawTotal(form: Rows, group: SummaryGroup, sums: Sums, { first, last, words }: Span): void {
  const name = words.groups[group];
  const cells = (column: string): string => `${column}${first}:${column}${last}`;
  const sum = (column: string): string => `SUMIF(${cells('K')},"${name}",${cells(column)})`;
  const own = `(${cells('K')}="${name}")`;
  const known = (column: string): string => `SUMPRODUCT(${own}*ISNUMBER(${cells(column)}))`;
  const scores = known('H');
  const ofBoth = (column: string): string =>
    `SUMPRODUCT(${own}*ISNUMBER(${cells('E')})*ISNUMBER(${cells('F')}),${cells(column)})`;
  const { budget, executed, rate, score, errors } = totalOf(sums);
  form.row(
    24,
    ['A:D', words.total(name, sums.forms), 'label'],
    ['E', formulaContent(`=${sum('E')}`, budget), 'number'],
    ['F', formulaContent(`=IF(${known('F')}=0,"",${sum('F')})`, executed ?? ''), 'number'],
    ['G', formulaContent(`=IF(${ofBoth('E')}=0,"",${ofBoth('F')}/${ofBoth('E')})`, rate ?? ''), 'percentage'],
    ['H', formulaContent(`=IF(${scores}=0,"",ROUND(${sum('H')}/${scores},${DECIMALS}))`, score ?? ''), 'number'],
    ['I', words.average, 'label'],
    ['J', { formula: `=${sum('J')}`, result: errors, format: '0' }, 'label'],
    ['K:M', '', 'field'],
  );
}
