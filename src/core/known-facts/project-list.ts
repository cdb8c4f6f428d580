import { convert } from '../value/units';

/** A project of a list, by the line that it was read from; `budget` in 万元, null where none is given. */
export interface ListedProject {
  readonly line: number;
  readonly name: string;
  readonly budget: number | null;
}

/** A line that could not be read as a project, and why. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: 'no-name' | 'no-amount' | 'twice';
}

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  readonly unread: readonly UnreadLine[];
}

const NUMBERING = /^(?:\d{1,3}[、.．](?!\d)|[(（]\d{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])\s*/;
const HEADER = /^(?:序号\s*)?项目(?:名称)?(?:[\s,，]|$)/;
const AMOUNT = /^(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元)?$/;
/** A name and an amount in one text: with spaces or punctuation between them, or the amount with its unit. */
const NAME_AND_AMOUNT =
  /^(.*?\S)(?:[\s,，、；;：:]+(?=\d)|(?<!\d)(?=\d[\d,.]*\s*(?:亿元|万元|元)$))(\d[\d,.]*\s*(?:亿元|万元|元)?)$/;

/**
 * Reads a pasted list of projects, a line each: name and budget as cells (tabs), or separated by spaces or a comma. Amounts without a unit
 * are 万元; a header line is skipped, numbering dropped.
 *
 * @example
 * readProjects('防汛物资\t44.91').projects //=> [{ line: 1, name: '防汛物资', budget: 44.91 }]
 */
export function readProjects(text: string): ProjectList {
  const projects: ListedProject[] = [];
  const unread: UnreadLine[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const row = raw.trim();
    if (row === '' || (projects.length === 0 && HEADER.test(row))) continue;
    const read = readLine(row.replace(NUMBERING, ''));
    if (typeof read === 'string') unread.push({ line, text: row, reason: read });
    else if (projects.some(({ name }) => name === read.name)) unread.push({ line, text: row, reason: 'twice' });
    else projects.push({ line, ...read });
  }
  return { projects, unread };
}

function readLine(row: string): Omit<ListedProject, 'line'> | UnreadLine['reason'] {
  const cells = cellsOf(row);
  const at = cells.findIndex((cell) => !AMOUNT.test(cell));
  const name = cells[at];
  if (name === undefined) return 'no-name';
  const behind = cells.slice(at + 1);
  if (behind.length === 0) return { name, budget: null };
  const budget = behind.map(amountIn).find((amount) => amount !== null);
  return budget === undefined ? 'no-amount' : { name, budget };
}

function cellsOf(row: string): string[] {
  const [, name, amount] = NAME_AND_AMOUNT.exec(row) ?? [];
  const cells = row.includes('\t') ? row.split('\t') : [name ?? row, amount ?? ''];
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** An amount in 万元; null where the text is none. */
function amountIn(text: string): number | null {
  const [, digits, unit = '万元'] = AMOUNT.exec(text) ?? [];
  return digits === undefined ? null : convert(Number(digits.replaceAll(',', '')), unit, '万元');
}
