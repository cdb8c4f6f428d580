import { contentAt, sameContent } from '../../src/core/plan/content';
import type { CellContent, CellRef, Change, Plan } from '../../src/core/plan/plan';
import { areaOf, placeOf, rangeOf } from '../../src/core/sheet/address';
import type { Area, Cell, Sheet } from '../../src/core/sheet/sheet';
import { sheetOfBlank } from '../../src/core/templates/sheet-of-blank';
import { HostError, type Host, type HostChange, type Mark, type Workbook } from '../../src/host/host';

/** A workbook in memory, for trying the pane without a spreadsheet program. It computes no formulas. */
export interface MemoryHost extends Host {
  /** Cells shown, in their order. */
  readonly revealed: readonly CellRef[];
  readonly marks: readonly Mark[];
  /** The next call of a method fails with this error. */
  failNext(method: 'read' | 'apply' | 'mark' | 'reveal', error: HostError): void;
  /** Changes a cell as another person would. */
  type(at: CellRef, content: CellContent): void;
}

export function createMemoryHost(workbook: Workbook): MemoryHost {
  const book = new MemoryBook(workbook.sheets);
  const revealed: CellRef[] = [];
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
    get marks() {
      return marks;
    },
    failNext: (method, error) => void faults.set(method, error),
    type(place, content) {
      book.set(place, content);
      for (const listener of listeners) listener({ sheet: place.sheet, range: place.cell });
    },
    async read() {
      failIfAsked('read');
      const activeSheet = at?.sheet ?? book.sheets[0]?.name ?? null;
      return { name: workbook.name, sheets: book.sheets, activeSheet, activeCell: at };
    },
    async apply(plan) {
      failIfAsked('apply');
      book.apply(plan);
    },
    async mark(wanted) {
      failIfAsked('mark');
      const locked = new Set(book.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
      marks = wanted.filter(({ sheet }) => !locked.has(sheet));
      const refused = [...locked].filter((name) => wanted.some(({ sheet }) => sheet === name));
      return { marked: marks.length, refused: refused.map((sheet) => ({ sheet, code: 'protected-sheet' })) };
    },
    async unmark() {
      const count = marks.length;
      marks = [];
      return count;
    },
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
  sheets: Sheet[];

  constructor(sheets: readonly Sheet[]) {
    this.sheets = [...sheets];
  }

  /** Applies all changes or none. */
  apply(plan: Plan): void {
    const before = this.sheets;
    try {
      for (const change of plan.changes) this.change(change);
    } catch (error) {
      this.sheets = before;
      throw error;
    }
  }

  set({ sheet: name, cell }: CellRef, content: CellContent): void {
    const { row, column } = placeOf(cell);
    this.replace(name, (sheet) => {
      const rows = [...sheet.rows];
      const cells = [...(rows[row - 1] ?? [])];
      cells[column - 1] = cellOf(content);
      rows[row - 1] = cells;
      return { ...sheet, rows };
    });
  }

  private change(change: Change): void {
    switch (change.do) {
      case 'set':
        if (!sameContent(contentAt(this.sheet(change.at.sheet), change.at.cell), change.before))
          throw new HostError('changed-since-check', { at: change.at.cell, sheet: change.at.sheet });
        return this.set(change.at, change.after);
      case 'insertRows':
        return this.replace(change.sheet, (sheet) => insertRows(sheet, change.row, change.count));
      case 'deleteRows':
        return this.replace(change.sheet, (sheet) => deleteRows(sheet, change.row, change.count));
      case 'merge':
        return this.replace(change.range.sheet, (sheet) => ({
          ...sheet,
          merges: [...sheet.merges, areaOf(change.range.range)],
        }));
      case 'unmerge':
        return this.replace(change.range.sheet, (sheet) => ({
          ...sheet,
          merges: sheet.merges.filter((area) => rangeOf(area) !== change.range.range),
        }));
      case 'addSheet':
        if (change.blank) this.sheets = [...this.sheets, sheetOfBlank(change.blank, change.sheet)];
        return;
      case 'deleteSheet':
        this.sheets = this.sheets.filter(({ name }) => name !== change.sheet);
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new HostError('item-gone', { sheet: name });
    return sheet;
  }

  private replace(name: string, change: (sheet: Sheet) => Sheet): void {
    const changed = change(this.sheet(name));
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? changed : sheet));
  }
}

function insertRows(sheet: Sheet, row: number, count: number): Sheet {
  const blank = Array.from({ length: count }, () => undefined);
  const rows = [...sheet.rows.slice(0, row - 1), ...blank, ...sheet.rows.slice(row - 1)];
  return { ...sheet, rows, merges: sheet.merges.map((area) => moved(area, row, count)) };
}

function deleteRows(sheet: Sheet, row: number, count: number): Sheet {
  const rows = [...sheet.rows.slice(0, row - 1), ...sheet.rows.slice(row - 1 + count)];
  const kept = sheet.merges.filter(({ top, bottom }) => top < row || bottom >= row + count);
  return { ...sheet, rows, merges: kept.map((area) => moved(area, row + count, -count)) };
}

function moved(area: Area, row: number, count: number): Area {
  return {
    ...area,
    top: area.top >= row ? area.top + count : area.top,
    bottom: area.bottom >= row ? area.bottom + count : area.bottom,
  };
}

function cellOf(content: CellContent): Cell | undefined {
  if ('empty' in content) return undefined;
  if ('text' in content) return { value: content.text };
  if ('formula' in content) return { value: content.result ?? '', formula: content.formula };
  return { value: content.number, ...(content.format && { format: content.format }) };
}
