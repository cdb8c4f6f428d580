import type { Form, FundRow } from '../../form/form';
import { inMoneyUnit } from '../../form/money';
import { fieldKindOf } from '../../form/vocabulary/field-labels';
import { addressOf, placeOf } from '../../sheet/address';
import { labelOf } from '../../sheet/text';
import { sumOf } from '../../scoring/rounding';
import type { CellFiller } from './cell-filler';
import { fundGroups, isForTheProject } from './fund-groups';

const AMOUNTS = ['initial', 'adjusted', 'executed'] as const;

type Kind = 'fundTotal' | 'fundFiscal' | 'fundOther' | 'fundCarried';
type Amounts = Partial<Record<(typeof AMOUNTS)[number], number | null>>;

/** Fills the fund block of a form, that of the year where there are two, with the source's amounts, row by row of the same kind, in the target's unit. */
export function fillFunds(filler: CellFiller, target: Form, source: Pick<Form, 'funds' | 'budget'>): void {
  const ofTheYear = fundGroups(target.funds).filter((group) => !isForTheProject(group));
  const rows = new Map(ofTheYear.flat().toReversed().flatMap(withKind));
  const parts = [...rows.keys()].filter((kind) => kind !== 'fundTotal').map((kind) => amountsOf(source, kind));
  for (const [kind, row] of rows) {
    const amounts = amountsOf(source, kind);
    for (const column of AMOUNTS) {
      const amount = amounts[column] ?? null;
      if (amount === null) continue;
      const number = inMoneyUnit(target.moneyUnit, amount);
      const isSum =
        kind === 'fundTotal' && parts.length > 0 && sumOf(parts.map((part) => part[column] ?? 0)) === amount;
      if (isSum) filler.fillTotal(cellOf(target, row, column), number);
      else filler.fill(cellOf(target, row, column), { number });
    }
  }
}

function withKind(row: FundRow): [Kind, FundRow][] {
  const kind = kindOf(row);
  return kind === null ? [] : [[kind, row]];
}

/** What the source has for a kind of fund row: its own row of that kind, else the part of its budget. */
function amountsOf({ funds, budget }: Pick<Form, 'funds' | 'budget'>, kind: Kind): Amounts {
  const rows = funds.filter((row) => kindOf(row) === kind);
  const [row] = rows;
  if (row && rows.length === 1) return row;
  const part = { fundTotal: budget.total, fundFiscal: budget.fiscal, fundOther: budget.other, fundCarried: null }[kind];
  return { initial: part };
}

/** The cell of an amount: as read, or, where it is blank, under the column that the execution names. */
function cellOf({ execution }: Form, { cells }: FundRow, column: (typeof AMOUNTS)[number]): string | undefined {
  const head = execution?.cells[column];
  if (cells[column] !== undefined || head === undefined || cells.label === undefined) return cells[column];
  return addressOf(placeOf(cells.label).row, placeOf(head).column);
}

function kindOf({ label }: FundRow): Kind | null {
  const kind = fieldKindOf(labelOf(label).name);
  if (kind === 'total') return 'fundTotal';
  return kind === 'fundTotal' || kind === 'fundFiscal' || kind === 'fundOther' || kind === 'fundCarried' ? kind : null;
}
