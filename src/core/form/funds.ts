import type { Execution, Form, FundRow } from './form';
import { fundGroups, groupOfYear } from './fund-groups';
import { budgetOf } from './fund-lines';
import { pairedFunds } from './fund-pairs';
import { readSpent } from './fund-spent';
import { fundHeadIn, readFundRow, readFundTable } from './fund-table';
import type { ListedProject } from './list-form';
import type { MoneyUnit } from './money';
import type { Preamble, Rows } from './preamble';

/** What the fund block says. Amounts in 万元. */
export interface Funds {
  readonly rows: readonly FundRow[];
  readonly budget: Form['budget'];
  readonly budgetCells: Form['budgetCells'];
  readonly execution: Execution | null;
}

/** The funds of a project of a list, where its columns tell what was spent; null where they do not. */
export function fundsOfListed({ name, funds }: ListedProject, unit: MoneyUnit): Funds | null {
  if (!name || !funds.has('executed')) return null;
  const { line, execution } = readFundRow(name, funds, unit);
  return { rows: [line.row], ...budgetOf([line]), execution };
}

/**
 * Reads the fund block: a table with initial, adjusted and executed amounts, or labels with an amount each, planned ones alone or, where the
 * form is `evaluated` or monitored, with what was spent beside them. The rows of the task table are no part of it. Where columns are of several
 * years, those of the form's count.
 */
export function readFunds(
  preamble: Preamble,
  unit: MoneyUnit,
  tasks: Rows | null,
  { kind, year }: Pick<Form, 'kind' | 'year'>,
): Funds {
  const head = fundHeadIn(preamble, tasks, year);
  if (head) {
    const { lines, execution } = readFundTable(preamble, head, unit);
    return { rows: lines.map(({ row }) => row), ...budgetOf(lines), execution };
  }
  const groups = fundGroups(preamble, unit, tasks);
  const all = groups.flatMap((group) => group.lines);
  const spent = readSpent(preamble, unit, tasks, all);
  if (spent) return { rows: spent.lines.map(({ row }) => row), ...budgetOf(spent.lines), execution: spent.execution };
  const pairs = kind.endsWith('target') ? null : pairedFunds(preamble, groups, unit, tasks);
  if (pairs) return { rows: pairs.lines.map(({ row }) => row), ...budgetOf(pairs.lines), execution: pairs.execution };
  return { rows: all.map(({ row }) => row), ...budgetOf(groupOfYear(groups)?.lines ?? []), execution: null };
}
