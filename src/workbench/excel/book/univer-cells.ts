import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { BookCell, BookValue, CellEntry } from './book';

const EMPTY: BookCell = { value: '', formula: null, format: 'General' };

/** A cell as the book shows it, from what the engine keeps; `formula` is given apart, since cells may share one. */
export function bookCellOf(data: Nullable<ICellData>, style: Nullable<IStyleData>, formula: string | null): BookCell {
  const format = style?.n?.pattern ?? 'General';
  if (!data) return format === 'General' ? EMPTY : { ...EMPTY, format };
  return { value: valueOf(data), formula, format };
}

function valueOf({ v, t, p }: ICellData): BookValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** What the engine is given for an entry; old contents go, the look stays. */
export function cellDataOf(entry: CellEntry): ICellData {
  const style =
    entry.format === undefined ? {} : { s: { n: entry.format === 'General' ? null : { pattern: entry.format } } };
  const cleared = { f: null, si: null, p: null };
  switch (entry.kind) {
    case 'kept':
      return style;
    case 'empty':
      return { ...cleared, v: null, t: null, ...style };
    case 'number':
      return { ...cleared, v: entry.number, t: CellValueType.NUMBER, ...style };
    case 'boolean':
      return { ...cleared, v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN, ...style };
    case 'text':
      return {
        ...cleared,
        v: entry.text,
        t: entry.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING,
        ...style,
      };
    case 'formula':
      return { ...cleared, f: entry.formula, v: null, t: null, ...style };
  }
}

/** True for a cell that holds anything but a look. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== '';
  return hasValue || Boolean(cell.f ?? cell.si ?? cell.p);
}
