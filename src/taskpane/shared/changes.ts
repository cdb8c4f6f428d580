import type { CellContent, Change } from '../../core/plan/plan';
import { strings } from '../strings';
import { points } from './numbers';

/** One change for people: on which sheet, in which cell, what stands there now, what will. Changes of structure are told in words. */
export type ShownChange =
  | { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string }
  | { readonly sheet: string; readonly words: string };

export function showChange(change: Change): ShownChange {
  const { preview } = strings;
  switch (change.do) {
    case 'set':
      return {
        sheet: change.at.sheet,
        cell: change.at.cell,
        before: showContent(change.before),
        after: showContent(change.after),
      };
    case 'insertRows':
      return { sheet: change.sheet, words: preview.insertRows(change.row, change.count) };
    case 'deleteRows':
      return { sheet: change.sheet, words: preview.deleteRows(change.row, change.count) };
    case 'merge':
    case 'unmerge':
      return { sheet: change.range.sheet, words: preview[change.do](change.range.range) };
    case 'addSheet':
    case 'deleteSheet':
      return { sheet: change.sheet, words: preview[change.do](change.sheet) };
  }
}

/** What a cell holds as a person reads it. */
export function showContent(content: CellContent): string {
  if ('empty' in content) return strings.preview.blank;
  if ('text' in content) return content.text;
  if ('number' in content) return showNumber(content.number, content.format);
  const { formula, result } = content;
  if (result === undefined || result === '') return formula;
  return strings.preview.formula(formula, typeof result === 'number' ? points(result) : result);
}

function showNumber(number: number, format: string | undefined): string {
  return format?.endsWith('%') ? `${points(number * 100)}%` : points(number);
}
