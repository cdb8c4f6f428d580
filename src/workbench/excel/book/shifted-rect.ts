import type { BookChange } from './book';
import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from './rect';
import type { Rect } from './rect';

/** A rectangle after rows or columns were inserted or deleted; null when all of it is gone. */
export function rectAfter(change: BookChange, rect: Rect): Rect | null {
  switch (change.kind) {
    case 'rowsInserted':
      return withRows(
        rect,
        isWholeColumns(rect) ? null : afterInsertion(rect.row, rect.rows, change.rect.row, change.rect.rows),
      );
    case 'rowsDeleted':
      return withRows(
        rect,
        isWholeColumns(rect) ? null : afterDeletion(rect.row, rect.rows, change.rect.row, change.rect.rows),
      );
    case 'columnsInserted':
      return withColumns(
        rect,
        isWholeRows(rect) ? null : afterInsertion(rect.column, rect.columns, change.rect.column, change.rect.columns),
      );
    case 'columnsDeleted':
      return withColumns(
        rect,
        isWholeRows(rect) ? null : afterDeletion(rect.column, rect.columns, change.rect.column, change.rect.columns),
      );
    default:
      return rect;
  }
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/** Whole columns have no rows to move: a span of null leaves them as they are. */
function withRows(rect: Rect, span: Span | null): Rect | null {
  if (!span) return rect;
  return span.count > 0 ? { ...rect, row: span.first, rows: Math.min(span.count, SHEET_ROWS - span.first) } : null;
}

function withColumns(rect: Rect, span: Span | null): Rect | null {
  if (!span) return rect;
  return span.count > 0
    ? { ...rect, column: span.first, columns: Math.min(span.count, SHEET_COLUMNS - span.first) }
    : null;
}

function afterInsertion(first: number, count: number, at: number, inserted: number): Span {
  if (at <= first) return { first: first + inserted, count };
  return at < first + count ? { first, count: count + inserted } : { first, count };
}

function afterDeletion(first: number, count: number, at: number, deleted: number): Span {
  const goneBefore = (place: number): number => Math.max(0, Math.min(place, at + deleted) - at);
  const start = first - goneBefore(first);
  return { first: start, count: first + count - goneBefore(first + count) - start };
}
