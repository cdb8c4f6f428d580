import type { CellContent, Change } from '../../core/plan/plan';
import { strings } from '../strings';
import { points } from './numbers';

/** One change for people: where, what stands there now, what will. Changes of structure have words in place of contents. */
export type ShownChange =
  | { readonly where: string; readonly before: string; readonly after: string }
  | { readonly where: string; readonly words: string };

export function showChange(change: Change): ShownChange {
  const { preview } = strings;
  switch (change.do) {
    case 'set':
      return {
        where: `${change.at.sheet} ${change.at.cell}`,
        before: showContent(change.before),
        after: showContent(change.after),
      };
    case 'insertRows':
      return { where: change.sheet, words: preview.insertRows(change.row, change.count) };
    case 'deleteRows':
      return { where: change.sheet, words: preview.deleteRows(change.row, change.count) };
    case 'merge':
    case 'unmerge':
      return { where: change.range.sheet, words: preview[change.do](change.range.range) };
    case 'addSheet':
    case 'deleteSheet':
      return { where: change.sheet, words: preview[change.do](change.sheet) };
  }
}

/** What a cell holds as a person reads it. */
export function showContent(content: CellContent): string {
  if ('empty' in content) return strings.preview.blank;
  if ('text' in content) return content.text;
  if ('number' in content) return showNumber(content.number, content.format);
  const { formula, result } = content;
  if (result === undefined) return formula;
  return strings.preview.formula(formula, typeof result === 'number' ? points(result) : result);
}

function showNumber(number: number, format: string | undefined): string {
  return format?.endsWith('%') ? `${points(number * 100)}%` : points(number);
}
