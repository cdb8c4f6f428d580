import type { CellContent } from '../../core/plan/plan';
import type { Cell, CellValue } from '../../core/sheet/sheet';
import { wouldBeReparsed } from '../typed';

/** Number format of cells that keep whatever is typed as text. */
export const TEXT_FORMAT = '@';

/**
 * A cell by what Excel says of it. A text that only looks like a formula is its own “formula”, with an apostrophe where one was typed.
 *
 * @example
 * cellOf(1, '=2-1', 'General') //=> { value: 1, formula: '=2-1' }
 * cellOf('=100%', '=100%', '@') //=> { value: '=100%', format: '@' }
 */
export function cellOf(value: CellValue, formula: unknown, format: unknown): Cell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !isFormula) return undefined;
  return {
    value,
    ...(typeof format === 'string' && format !== 'General' && { format }),
    ...(isFormula && { formula }),
  };
}

/**
 * What to hand to Excel, as if typed, into a cell of that number format; '' empties a cell. An apostrophe keeps a text a text and, other than a
 * text format, leaves the user's format alone and is taken on protected sheets.
 */
export function typedOf(content: CellContent, format: string | undefined): string | number {
  if ('number' in content) return content.number;
  if ('formula' in content) return content.formula;
  if ('empty' in content) return '';
  const { text } = content;
  const kept = format === TEXT_FORMAT ? !text.startsWith("'") : !wouldBeReparsed(text);
  return kept ? text : `'${text}`;
}

/** The number format that a cell needs for a content; null where the one it has will do. */
export function formatFor(content: CellContent, format: string | undefined): string | null {
  if (content.format) return content.format === format ? null : content.format;
  const keepsText = format === TEXT_FORMAT;
  return keepsText && ('number' in content || 'formula' in content) ? 'General' : null;
}

/** The number format in which no content can be mistaken for another. */
export function safeFormat(content: CellContent): string {
  if ('text' in content) return TEXT_FORMAT;
  return content.format ?? 'General';
}
