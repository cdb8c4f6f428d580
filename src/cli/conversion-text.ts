import type { CarriedSheet } from '../actions/carry-forward';
import { FORM_PARTS } from '../actions/form-part-names';
import type { RelaidSheet } from '../actions/relayout';

/** What a person has to look at on a form carried to the next year, a line each. */
export function carriedText({ sheet, from, to, budgetCells, oldYear, tooDear }: CarriedSheet): string[] {
  const year = to === null ? '原表没有年度，只清空了完成情况' : `${from} 年改为 ${to} 年`;
  return [
    `${sheet}：${year}`,
    ...(budgetCells.length > 0 ? [`${sheet}：请填新预算：${budgetCells.join('、')}`] : []),
    ...oldYear.map(({ cell, text }) => `${sheet}：${cell} 仍写着原年度，请核对：“${text}”`),
    ...tooDear.map(({ cell, text, name }) => `${sheet}：${cell} 成本“${name}”为“${text}”，高于新预算`),
  ];
}

/** What a person has to look at on a redrawn form, a line each. */
export function relaidText({ sheet, repaired, leftOut, lost }: RelaidSheet): string[] {
  return [
    ...repaired.map(({ cell, name }) => `${sheet}：${cell} “${name}”原来错位，已归位并作了标记，请核对`),
    ...(leftOut.length > 0 ? [`${sheet}：原表第 ${leftOut.join('、')} 行没有放入`] : []),
    ...(lost.length > 0 ? [`${sheet}：这种版式没有地方放：${lost.map((part) => FORM_PARTS[part]).join('、')}`] : []),
  ];
}
