import type { CarriedSheet } from '../actions/carry-forward';
import type { RelaidSheet } from '../actions/relayout';
import { wording } from '../actions/wording';
import { said } from './usage/language';

/** What a person has to look at on a form carried to the next year, a line each. */
export function carriedText({ sheet, from, to, budgetCells, oldYear, tooDear }: CarriedSheet): string[] {
  const says = said.answers.convert;
  return under(sheet, [
    from === null || to === null ? says.noYear : says.newYear(from, to),
    ...(budgetCells.length > 0 ? [says.newBudget(wording.reports.list(budgetCells))] : []),
    ...oldYear.map(({ cell, text }) => says.oldYear(cell, text)),
    ...tooDear.map(({ cell, text, name }) => says.tooDear(cell, name, text)),
  ]);
}

/** What a person has to look at on a redrawn form, a line each. */
export function relaidText({ sheet, repaired, leftOut, lost }: RelaidSheet): string[] {
  const says = said.answers.convert;
  const { list } = wording.reports;
  return under(sheet, [
    ...repaired.map(({ cell, name }) => says.repaired(cell, name)),
    ...(leftOut.length > 0 ? [says.leftOut(list(leftOut.map(String)))] : []),
    ...(lost.length > 0 ? [says.lost(list(lost.map((part) => wording.plans.formParts[part])))] : []),
  ]);
}

function under(sheet: string, lines: readonly string[]): string[] {
  return lines.map((line) => wording.reports.named(sheet, line));
}
