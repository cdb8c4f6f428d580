import pc from 'picocolors';
import type { ComparedForm, ComparedIndicator, ComparedPair, Comparison } from '../actions/compare';
import { plainText } from './plain-text';

const CHANGES = { lowered: '目标放低', raised: '目标提高', reworded: '目标改写' } as const;

/** What became of every form, for people: budget, then indicators added, dropped and changed. */
export function comparisonText({ pairs, onlyBefore, onlyAfter }: Comparison): string {
  const lines = [
    ...pairs.flatMap(pairLines),
    ...onlyBefore.map((form) => `${pc.bold(nameOf(form))}\n  后一个文件里没有`),
    ...onlyAfter.map((form) => `${pc.bold(nameOf(form))}\n  前一个文件里没有`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether anything differs that a reviewer would ask about. */
export function hasDifferences({ pairs, onlyBefore, onlyAfter }: Comparison): boolean {
  return onlyBefore.length > 0 || onlyAfter.length > 0 || pairs.some(isChanged);
}

function pairLines({ before, after, budget, added, dropped, changed }: ComparedPair): string[] {
  const head = `${pc.bold(nameOf(after))} ${pc.dim(`${placeOf(before)} → ${placeOf(after)}`)}`;
  return [
    head,
    ...(budget && budget.change !== 0
      ? [`  预算 ${budget.before} → ${budget.after} 万元（${signed(budget.change)}）`]
      : []),
    ...dropped.map((one) => `  ${pc.yellow('减少')} ${indicatorText(one)}`),
    ...added.map((one) => `  增加 ${indicatorText(one)}`),
    ...changed.map(changeLine),
  ];
}

function isChanged({ budget, added, dropped, changed }: ComparedPair): boolean {
  return added.length + dropped.length + changed.length > 0 || (budget !== null && budget.change !== 0);
}

function changeLine({ change, before, after }: ComparedPair['changed'][number]): string {
  const word = change === 'lowered' ? pc.yellow(CHANGES[change]) : CHANGES[change];
  return `  ${word} ${after.cell} ${plainText(after.name)}：${shown(before)} → ${shown(after)}`;
}

function nameOf({ name, year }: ComparedForm): string {
  return plainText(name) + (year === null ? '' : `（${year}年）`);
}

function placeOf({ sheet, range }: ComparedForm): string {
  return plainText(`${sheet}!${range}`);
}

function indicatorText(one: ComparedIndicator): string {
  return `${one.cell} ${plainText(one.level2)} ${plainText(one.name)}：${shown(one)}`;
}

function shown({ target }: ComparedIndicator): string {
  return plainText(target) || '（空）';
}

function signed(change: number): string {
  return `${change > 0 ? '增加' : '减少'} ${Math.abs(change)}`;
}
