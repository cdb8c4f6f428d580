import type { CellEntry } from './book';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** Where and when something is typed: Excel reads dates by its region and fills in the current year. */
export interface TypingContext {
  readonly locale: 'zh-CN' | 'en-US';
  readonly year: number;
}

const TEXT_FORMAT = '@';
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/**
 * What Excel makes of a value that is typed, or written by an add-in, into a cell with the given number format. Only a cell with
 * the format General takes on the format of what was typed (95% → 0%).
 *
 * @example
 * typedEntry('95%', 'General', { locale: 'zh-CN', year: 2026 }) //=> { kind: 'number', number: 0.95, format: '0%' }
 */
export function typedEntry(typed: string | number | boolean, format: string, context: TypingContext): CellEntry {
  if (format === TEXT_FORMAT) return textEntry(typed);
  if (typeof typed === 'number') return { kind: 'number', number: typed };
  if (typeof typed === 'boolean') return { kind: 'boolean', boolean: typed };
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1), quoted: true };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const parsed = parsedEntry(typed, context);
  if (!parsed) return signedFormula(typed) ?? { kind: 'text', text: typed };
  if (format === 'General' || parsed.format === undefined) return parsed;
  const { format: _typedFormat, ...kept } = parsed;
  return kept;
}

function textEntry(typed: string | number | boolean): CellEntry {
  if (typed === '') return { kind: 'empty' };
  const text = typeof typed === 'boolean' ? String(typed).toUpperCase() : String(typed);
  return { kind: 'text', text: text.startsWith("'") ? text.slice(1) : text };
}

function parsedEntry(typed: string, context: TypingContext): CellEntry | null {
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', boolean: trimmed.toUpperCase() === 'TRUE' };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'text', text: trimmed.toUpperCase() };
  const read = typedNumber(trimmed) ?? typedDate(trimmed, context);
  return read ? { kind: 'number', ...read } : null;
}

/** Text that begins with a sign and is no number is a formula to Excel: “-abc” shows #NAME?. A sign alone is a text. */
function signedFormula(typed: string): CellEntry | null {
  return /^[+-][^+\-\s]/.test(typed) ? { kind: 'formula', formula: `=${typed}` } : null;
}
