import type { Form, FundRow } from '../../form/form';
import { labelColumn } from '../../form/fund-lines';
import { remember, rememberLatest } from '../../sheet/remember';
import type { Phrase } from '../rule';
import { inFormUnit } from './amounts';

const AMOUNTS = ['initial', 'adjusted', 'executed'] as const;
type AmountColumn = (typeof AMOUNTS)[number];

/** Words for funds that a form gives without a label of their own, and for a part of a sum. */
export const FUND_WORDS = {
  total: '资金总额',
  fiscal: '财政资金',
  other: '其他资金',
  part: '{label} {amount}',
} as const;

/** A label as printed, or words where none is. */
type FundLabel = string | Phrase<Pick<typeof FUND_WORDS, 'total' | 'fiscal' | 'other'>>;

/** A printed total with the parts that should add up to it; amounts in 万元. */
export interface Sum {
  readonly label: FundLabel;
  readonly cell: string | undefined;
  readonly total: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly label: FundLabel;
  readonly amount: number | null;
}

/** Names of where money comes from: such a row is a part, though it may be a total of its own. */
const SOURCE = /^其中|财政|拨款|自筹|配套|补助|结转|其他/;
const SUBTOTAL = /(?:小计|合计)$/;
const TOTAL_LABEL = /(?:总额|总计|合计|总投资|总量|预算数|总金额)$|^(?:实施期|年度|全年|当年|项目)*(?:资金|金额|预算)$/;
const PART_OF_ABOVE = /^其中:?/;

/**
 * Every sum that a form prints about its funds: the columns of the fund block, total against parts, and the rows of the tasks. Remembered
 * for the form at hand.
 */
export const fundSums = rememberLatest((form: Form): readonly Sum[] => {
  const sums: Sum[] = [];
  for (const block of blocksOf(form.funds)) for (const column of AMOUNTS) sums.push(...sumOfBlock(block, column));
  if (sums.length === 0) sums.push(...partsOf({ phrase: 'total' }, form.budget, form.budgetCells));
  for (const task of form.tasks) sums.push(...partsOf(task.name, task, task.cells));
  return sums;
});

/** The parts of a sum in words, with their amounts in the unit of the form. */
export function partsInWords(form: Form, parts: readonly Part[]): readonly Phrase<typeof FUND_WORDS>[] {
  return parts.map(({ label, amount }) => ({
    phrase: 'part',
    data: { label, amount: inFormUnit(form, amount ?? 0) },
  }));
}

interface Amounts {
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly other: number | null;
}

type AmountCells = Partial<Record<keyof Amounts, string>>;

/** A part that the form has no cell for is unknown, not nothing. */
function partsOf(label: FundLabel, { total, fiscal, other }: Amounts, cells: AmountCells): Sum[] {
  if (total === null || (fiscal === null && other === null)) return [];
  const all = [
    { label: { phrase: 'fiscal' as const }, amount: fiscal, cell: cells.fiscal },
    { label: { phrase: 'other' as const }, amount: other, cell: cells.other },
  ];
  const parts = all.filter(({ amount, cell }) => amount !== null || cell);
  return [{ label, cell: cells.total, total, parts }];
}

interface FundBlock {
  readonly total: FundRow;
  readonly parts: readonly FundRow[];
}

/** A total row and the rows under it, up to the next total. */
function blocksOf(funds: readonly FundRow[]): FundBlock[] {
  const blocks: { total: FundRow; parts: FundRow[] }[] = [];
  for (const row of funds)
    if (nameOf(row).isTotal) blocks.push({ total: row, parts: [] });
    else blocks.at(-1)?.parts.push(row);
  return blocks;
}

/** What the label of a fund row says. */
interface FundName {
  readonly plain: string;
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
  readonly isPartOfAbove: boolean;
  /** Without the “其中” in front. */
  readonly part: string;
}

const readName = remember((label: string): FundName => {
  const plain = label.normalize('NFKC').replace(/\s|\(.*$|:$/g, '');
  return {
    plain,
    isTotal: TOTAL_LABEL.test(plain) && !SOURCE.test(plain),
    isSubtotal: SUBTOTAL.test(plain),
    isPartOfAbove: PART_OF_ABOVE.test(plain),
    part: plain.replace(PART_OF_ABOVE, ''),
  };
});

function nameOf({ label }: FundRow): FundName {
  return readName(label);
}

function sumOfBlock({ total, parts }: FundBlock, column: AmountColumn): Sum[] {
  const amount = total[column];
  const own = withoutNested(parts, column);
  if (amount === null || own.every((row) => row[column] === null)) return [];
  return [
    {
      label: nameOf(total).plain,
      cell: total.cells[column],
      total: amount,
      parts: own.map((row) => ({ label: nameOf(row).part, amount: row[column] })),
    },
  ];
}

/**
 * The rows that are parts of the total itself: a later “其中” row, or the row after a subtotal, and those after it belong to the part
 * above as long as they fit into it.
 */
function withoutNested(rows: readonly FundRow[], column: AmountColumn): FundRow[] {
  const own: FundRow[] = [];
  let room = 0;
  let previous: FundRow | undefined;
  for (const row of rows) {
    const amount = row[column] ?? 0;
    const above = own.at(-1);
    const isPart = above && nameOf(row).isPartOfAbove && labelColumn(row) === labelColumn(above);
    if (above && (isPart || (above === previous && nameOf(above).isSubtotal))) room = above[column] ?? 0;
    previous = row;
    const isNested = room > 0 && amount <= room + 1e-9;
    room = isNested ? room - amount : 0;
    if (!isNested) own.push(row);
  }
  return own;
}
