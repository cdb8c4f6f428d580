import { colours } from './colours';
import type { ComparedForm, ComparedIndicator, ComparedPair, Comparison } from '../actions/compare';
import { wording } from '../actions/wording';
import { plainText } from './plain-text';
import { said } from './usage/language';

/** What became of every form, for people: budget, then indicators added, dropped and changed. */
export function comparisonText({ pairs, onlyBefore, onlyAfter }: Comparison): string {
  const says = said.answers.compare;
  const lines = [
    ...pairs.flatMap(pairLines),
    ...onlyBefore.map((form) => `${colours.bold(nameOf(form))}\n  ${says.onlyBefore}`),
    ...onlyAfter.map((form) => `${colours.bold(nameOf(form))}\n  ${says.onlyAfter}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether anything differs that a reviewer would ask about. */
export function hasDifferences({ pairs, onlyBefore, onlyAfter }: Comparison): boolean {
  return onlyBefore.length > 0 || onlyAfter.length > 0 || pairs.some(isChanged);
}

function pairLines(pair: ComparedPair): string[] {
  const { before, after, budget, added, dropped, changed } = pair;
  const says = said.answers.compare;
  const head = `${colours.bold(nameOf(after))} ${colours.dim(`${placeOf(before)} → ${placeOf(after)}`)}`;
  return [
    head,
    ...budgetLines(budget),
    ...dropped.map((one) => `  ${colours.yellow(says.dropped)} ${indicatorText(one)}`),
    ...added.map((one) => `  ${says.added} ${indicatorText(one)}`),
    ...changed.map(changeLine),
    ...(isChanged(pair) ? [] : [`  ${colours.dim(budget ? says.unchanged : says.sameIndicators)}`]),
  ];
}

function isChanged({ budget, added, dropped, changed }: ComparedPair): boolean {
  return added.length + dropped.length + changed.length > 0 || (budget !== null && budget.change !== 0);
}

function changeLine({ change, before, after }: ComparedPair['changed'][number]): string {
  const word = said.answers.compare[change];
  const targets = wording.reports.named(plainText(after.name), `${shown(before)} → ${shown(after)}`);
  return `  ${change === 'lowered' ? colours.yellow(word) : word} ${after.cell} ${targets}`;
}

function nameOf({ name, year }: ComparedForm): string {
  const { bracketed, year: inYear } = wording.reports;
  return year === null ? plainText(name) : bracketed(plainText(name), inYear(year));
}

function placeOf({ sheet, range }: ComparedForm): string {
  return plainText(`${sheet}!${range}`);
}

function indicatorText(one: ComparedIndicator): string {
  return wording.reports.named(`${one.cell} ${plainText(one.level2)} ${plainText(one.name)}`, shown(one));
}

function shown({ target }: ComparedIndicator): string {
  return plainText(target) || said.answers.compare.empty;
}

function budgetLines(budget: ComparedPair['budget']): string[] {
  const says = said.answers.compare;
  if (!budget) return [`  ${colours.dim(says.noBudget)}`];
  const { before, after, change } = budget;
  return change === 0 ? [] : [`  ${says[change > 0 ? 'more' : 'less'](before, after, Math.abs(change))}`];
}
