import type { BookChange, BookSheet } from './book/book';
import { a1Of } from './book/rect';
import type { Rect } from './book/rect';
import { rectAfter } from './book/shifted-rect';
import { EventType, WHOLE_WORKBOOK } from './protocol/event-registrations';
import { remote } from './protocol/object-table';
import type { Session } from './protocol/session';

const CHANGE_TYPES = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
} as const;

export interface BookEvents {
  /** Where a change comes from: this Excel, or that of a colleague who works in the same file. */
  readonly source: () => 'Local' | 'Remote';
  /** Who is writing at this moment; undefined where this Excel does not say. */
  readonly triggerSource: () => 'ThisLocalAddin' | 'Unknown' | undefined;
  /** The selection moved: the old document event, which has no arguments. */
  readonly onSelectionMoved: () => void;
}

/** Turns changes of a book into Excel's events, and moves the ranges that proxies hold. The returned function ends it. */
export function connectBook(session: Session, { source, triggerSource, onSelectionMoved }: BookEvents): () => void {
  const { book } = session;
  let active = book.activeSheet.id;
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  return book.watch((change) => {
    moveHeldRanges(change, session);
    if (change.kind === 'sheetActivated') active = fireActivation(active, change.sheet, session);
    else if (change.kind === 'sheetRenamed') fireRenaming(change.sheet, names, session);
    else fireChange(change, session, source(), triggerSource());
    if (change.kind === 'selection') onSelectionMoved();
  });
}

function moveHeldRanges(change: BookChange, { references }: Session): void {
  if (!('rect' in change)) return;
  for (const type of ['Range', 'RangeAreas'] as const)
    for (const cells of references.ofType(type))
      if (cells.sheet.id === change.sheet.id)
        cells.rects = cells.rects.map((rect) => rectAfter(change, rect)).filter((rect) => rect !== null);
}

function fireActivation(before: string, sheet: BookSheet, session: Session): string {
  if (before === sheet.id) return before;
  fireToBoth(EventType.SheetDeactivated, before, { worksheetId: before }, session);
  fireToBoth(EventType.SheetActivated, sheet.id, { worksheetId: sheet.id }, session);
  return sheet.id;
}

function fireRenaming({ id, name }: BookSheet, names: Map<string, string>, { events }: Session): void {
  const nameBefore = names.get(id) ?? '';
  names.set(id, name);
  const details = { worksheetId: id, nameBefore, nameAfter: name, source: 'Local' };
  events.fire(workbookEvent(EventType.SheetNameChanged, details));
}

function fireChange(change: BookChange, session: Session, source: string, triggerSource: string | undefined): void {
  switch (change.kind) {
    case 'sheetActivated':
    case 'sheetRenamed':
      return;
    case 'sheetAdded':
      session.events.fire(workbookEvent(EventType.SheetAdded, { worksheetId: change.sheet.id, source }));
      return;
    case 'sheetDeleted':
      session.events.fire(workbookEvent(EventType.SheetDeleted, { worksheetId: change.sheetId, source }));
      return;
    case 'selection':
      fireToBoth(
        EventType.SheetSelectionChanged,
        change.sheet.id,
        selectionDetails(change.sheet, change.rect),
        session,
      );
      return;
    case 'formats':
      fireToBoth(
        EventType.SheetFormatChanged,
        change.sheet.id,
        { ...place(change.sheet, change.rect), source },
        session,
      );
      return;
    default: {
      const details = { ...place(change.sheet, change.rect), source, changeType: CHANGE_TYPES[change.kind] };
      const shown = { ...details, triggerSource, shiftDirection: 'None' };
      fireToBoth(EventType.SheetChanged, change.sheet.id, held(shown, change.sheet, change.rect, session), session);
    }
  }
}

/** The range of a change is held, so that the handler can ask for it. */
function held(details: object, sheet: BookSheet, rect: Rect, { events, references }: Session): object {
  const isWanted = [sheet.id, WHOLE_WORKBOOK].some((target) => events.isWanted(EventType.SheetChanged, target));
  return isWanted ? { ...details, referenceId: references.keep(remote('Range', { sheet, rects: [rect] })) } : details;
}

function place(sheet: BookSheet, rect: Rect): { worksheetId: string; address: string } {
  return { worksheetId: sheet.id, address: a1Of(rect) };
}

function selectionDetails(sheet: BookSheet, rect: Rect): object {
  return { ...place(sheet, rect), isInsideTable: false };
}

function workbookEvent(type: number, details: object): Parameters<Session['events']['fire']>[0] {
  return { type, target: WHOLE_WORKBOOK, details: { ...details } };
}

function fireToBoth(type: number, sheetId: string, details: object, { events }: Session): void {
  for (const target of [sheetId, WHOLE_WORKBOOK]) events.fire({ type, target, details: { ...details } });
}
