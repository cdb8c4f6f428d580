import { round, sumOf } from '../scoring/rounding';
import { formulaContent } from '../templates/content';
import type { Drawing } from '../templates/drawing';
import type { CountedLine } from './counted-lines';
import type { SummaryGroup } from './summary-line';
import type { SummaryWords } from './words';

const DECIMALS = 2;

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
export function drawTotal(
  form: Drawing,
  group: SummaryGroup,
  counted: readonly CountedLine[],
  { first, last, words }: Span,
): void {
  const name = words.groups[group];
  const cells = (column: string): string => `${column}${first}:${column}${last}`;
  const sum = (column: string): string => `SUMIF(${cells('K')},"${name}",${cells(column)})`;
  const own = `(${cells('K')}="${name}")`;
  const known = (column: string): string => `SUMPRODUCT(${own}*ISNUMBER(${cells(column)}))`;
  const scores = known('H');
  const ofBoth = (column: string): string =>
    `SUMPRODUCT(${own}*ISNUMBER(${cells('E')})*ISNUMBER(${cells('F')}),${cells(column)})`;
  const { budget, executed, rate, score, errors } = totalsOf(counted);
  form.row(
    24,
    ['A:D', words.total(name, counted.length), 'label'],
    ['E', formulaContent(`=${sum('E')}`, budget), 'number'],
    ['F', formulaContent(`=IF(${known('F')}=0,"",${sum('F')})`, executed ?? ''), 'number'],
    ['G', formulaContent(`=IF(${ofBoth('E')}=0,"",${ofBoth('F')}/${ofBoth('E')})`, rate ?? ''), 'percentage'],
    ['H', formulaContent(`=IF(${scores}=0,"",ROUND(${sum('H')}/${scores},${DECIMALS}))`, score ?? ''), 'number'],
    ['I', words.average, 'label'],
    ['J', { formula: `=${sum('J')}`, result: errors, format: '0' }, 'label'],
    ['K:M', '', 'field'],
  );
}

function totalsOf(counted: readonly CountedLine[]) {
  const sum = (of: (line: CountedLine) => number | null): number => sumOf(counted.map((line) => of(line) ?? 0));
  const scores = counted.flatMap(({ score }) => score ?? []);
  const isBoth = ({ budget, executed }: CountedLine): boolean => budget !== null && executed !== null;
  const planned = sum((line) => (isBoth(line) ? line.budget : null));
  const spent = sum((line) => (isBoth(line) ? line.executed : null));
  return {
    budget: sum(({ budget }) => budget),
    executed: counted.some(({ executed }) => executed !== null) ? sum(({ executed }) => executed) : null,
    rate: planned === 0 ? null : spent / planned,
    score: scores.length === 0 ? null : round(sumOf(scores) / scores.length, DECIMALS),
    errors: sum(({ errors }) => errors),
  };
}
