import { applyToSheet } from '../../src/core/plan/apply-to-sheet.testing';
import { contentAt, sameContent } from '../../src/core/plan/content';
import type { CellContent, CellRef, Change, Plan } from '../../src/core/plan/plan';
import type { Sheet } from '../../src/core/sheet/sheet';
import { sheetOfBlank } from '../../src/core/templates/sheet-of-blank';
import { HostError, type Host, type HostChange, type Mark, type Workbook } from '../../src/host/host';

/** A workbook in memory, for trying the pane without a spreadsheet program. It computes no formulas. */
export interface MemoryHost extends Host {
  /** Cells shown, in their order. */
  readonly revealed: readonly CellRef[];
  readonly marks: readonly Mark[];
  /** Sheets that were read one by one; a whole reading is `null`. */
  readonly reads: readonly (readonly string[] | null)[];
  /** The next call of a method fails with this error. */
  failNext(method: 'read' | 'apply' | 'mark' | 'reveal', error: HostError): void;
  /** Changes a cell as another person would. */
  type(at: CellRef, content: CellContent): void;
  /** Deletes a sheet as another person would. */
  deleteSheet(name: string): void;
  /** Renames a sheet as another person would. */
  renameSheet(name: string, to: string): void;
  /** Copies a sheet, as it stands, under another name. */
  copySheet(name: string, to: string): void;
  /** Protects a sheet as another person would, or takes its protection off. */
  protect(name: string, on?: boolean): void;
  /** Brings a deleted sheet back, as Excel's own undo does. */
  restoreSheet(sheet: Sheet): void;
}

export function createMemoryHost(workbook: Workbook): MemoryHost {
  const book = new MemoryBook(workbook.sheets);
  const revealed: CellRef[] = [];
  const reads: (readonly string[] | null)[] = [];
  const settings = new Map<string, string>();
  const listeners = new Set<(change: HostChange) => void>();
  const faults = new Map<string, HostError>();
  let marks: Mark[] = [];
  let at: CellRef | null = workbook.activeCell;
  const failIfAsked = (method: string): void => {
    const fault = faults.get(method);
    faults.delete(method);
    if (fault) throw fault;
  };
  return {
    capabilities: { structure: true, nativeUndo: false, reveal: true },
    revealed,
    reads,
    get marks() {
      return marks;
    },
    failNext: (method, error) => void faults.set(method, error),
    type(place, content) {
      book.set(place, content);
      for (const listener of listeners) listener({ sheet: place.sheet, range: place.cell });
    },
    deleteSheet(name) {
      book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
      for (const listener of listeners) listener({ sheet: name, range: null, what: 'deleted' });
    },
    renameSheet(name, to) {
      book.sheets = book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet));
      for (const listener of listeners) listener({ sheet: name, range: null, what: 'renamed' });
    },
    copySheet(name, to) {
      book.sheets = book.sheets.flatMap((sheet) => (sheet.name === name ? [sheet, { ...sheet, name: to }] : [sheet]));
      for (const listener of listeners) listener({ sheet: to, range: null, what: 'added' });
    },
    protect: (name, on = true) => book.protect(name, on),
    restoreSheet(sheet) {
      book.sheets = [sheet, ...book.sheets];
      for (const listener of listeners) listener({ sheet: sheet.name, range: null, what: 'added' });
    },
    async read() {
      failIfAsked('read');
      reads.push(null);
      const activeSheet = at?.sheet ?? book.sheets[0]?.name ?? null;
      return { name: workbook.name, sheets: book.sheets, activeSheet, activeCell: at };
    },
    async apply(plan) {
      failIfAsked('apply');
      book.apply(plan);
      return plan;
    },
    workbookName: async () => workbook.name,
    countMarks: async () => marks.length,
    async readSheets(names) {
      failIfAsked('read');
      reads.push([...names]);
      return names.map((name) => {
        const found = book.sheets.find((sheet) => sheet.name === name);
        if (!found) throw new HostError('item-gone', { sheet: name });
        return found;
      });
    },
    async mark(wanted, anew) {
      failIfAsked('mark');
      const isAsked = ({ sheet }: Mark): boolean => anew?.includes(sheet) ?? false;
      const locked = book.protectedSheets();
      const marksBefore = marks.filter(isAsked).length;
      const staying = marks.filter((mark) => isAsked(mark) && locked.includes(mark.sheet));
      const kept = anew ? marks.filter((mark) => !isAsked(mark)) : [];
      const put = wanted.filter(({ sheet }) => !locked.includes(sheet));
      marks = [...kept, ...staying, ...put];
      const refused = locked.filter((name) => [...wanted, ...staying].some(({ sheet }) => sheet === name));
      return {
        marked: put.length + staying.length,
        replaced: marksBefore,
        refused: refused.map((sheet) => ({ sheet, code: 'protected-sheet' })),
      };
    },
    async unmark() {
      const locked = book.protectedSheets();
      const [left, cleared] = [marks.filter(({ sheet }) => locked.includes(sheet)), marks.length];
      marks = left;
      const protectedSheets = locked.filter((name) => left.some(({ sheet }) => sheet === name));
      return { cleared: cleared - left.length, left: left.length, protectedSheets };
    },
    selection: async () => at && { sheet: at.sheet, range: at.cell },
    async reveal(place) {
      failIfAsked('reveal');
      at = place;
      revealed.push(place);
    },
    async watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settings: {
      get: async (key) => settings.get(key) ?? null,
      set: async (key, value) => void (value === null ? settings.delete(key) : settings.set(key, value)),
    },
  };
}

class MemoryBook {
  sheets: readonly Sheet[];

  constructor(sheets: readonly Sheet[]) {
    this.sheets = sheets;
  }

  /** Applies all changes or none. */
  apply({ changes }: Plan): void {
    this.sheets = changes.reduce(applyChange, this.sheets);
  }

  protectedSheets(): string[] {
    return this.sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  }

  protect(name: string, on: boolean): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, protected: on } : sheet));
  }

  set(at: CellRef, after: CellContent): void {
    const sheet = this.sheets.find(({ name }) => name === at.sheet);
    const before = sheet ? contentAt(sheet, at.cell) : after;
    this.apply({ title: '', changes: [{ do: 'set', at, before, after }] });
  }
}

function applyChange(sheets: readonly Sheet[], change: Change): readonly Sheet[] {
  if (change.do === 'addSheet' || change.do === 'deleteSheet') {
    const others = sheets.filter(({ name }) => name !== change.sheet);
    return change.do === 'addSheet' && change.blank ? [...others, sheetOfBlank(change.blank, change.sheet)] : others;
  }
  const name = nameIn(change);
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new HostError('item-gone', { sheet: name });
  if (change.do === 'set' && !sameContent(contentAt(sheet, change.at.cell), change.before))
    throw new HostError('changed-since-check', { at: change.at.cell, sheet: name });
  const changed = applyToSheet(sheet, [change]);
  return sheets.map((one) => (one === sheet ? changed : one));
}

function nameIn(change: Change): string {
  if (change.do === 'set') return change.at.sheet;
  return 'range' in change ? change.range.sheet : change.sheet;
}
