import type { IDisposable, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Book, BookChange, BookSheet } from './book';
import { movePage } from './page';
import type { Rect } from './rect';
import { changeOf } from './univer-changes';
import { rangeOf, rectOf, selectionOf } from './univer-range';
import { Recalculation } from './univer-recalculation';
import { UniverSheet } from './univer-sheet';

const TOP_LEFT: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
const NEW_SHEET = { rowCount: 200, columnCount: 26 };

/** A workbook that Univer holds: headless in tests, or the one in the workbench's grid. */
export class UniverBook implements Book {
  readonly #workbook: Workbook;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #recalculation: Recalculation;
  readonly #subscription: IDisposable;

  /** `close` is called when the book is disposed of, by whoever opened the workbook for it alone. */
  constructor(
    private readonly univer: FUniver,
    private readonly facade: FWorkbook,
    private readonly close: () => void = () => undefined,
  ) {
    this.#workbook = facade.getWorkbook();
    this.#recalculation = new Recalculation(univer, this.#workbook);
    this.#subscription = univer.addEvent(univer.Event.CommandExecuted, (command) => {
      const change = changeOf(command, facade.getId(), (id) => this.#sheetOfId(id));
      if (!change) return;
      moveBeside(change);
      for (const listener of this.#listeners) listener(change);
    });
  }

  get name(): string {
    return this.#workbook.getName();
  }

  get sheets(): readonly BookSheet[] {
    return this.#workbook.getSheets().map((sheet) => this.#known(sheet.getSheetId()));
  }

  get activeSheet(): BookSheet {
    return this.#known(this.#workbook.ensureActiveSheet().getSheetId());
  }

  get selection(): Rect {
    const range = this.facade.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
    return range ? rectOf(range) : TOP_LEFT;
  }

  activate(sheet: BookSheet): Promise<void> {
    return this.#run('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
  }

  async select(sheet: BookSheet, rect: Rect): Promise<void> {
    if (this.activeSheet.id !== sheet.id) await this.activate(sheet);
    const selections = [selectionOf(rangeOf(rect))];
    await this.#run('sheet.operation.set-selections', { subUnitId: sheet.id, selections, reveal: true });
  }

  async addSheet(name: string): Promise<BookSheet> {
    const active = this.activeSheet;
    const before = new Set(this.#workbook.getSheets().map((sheet) => sheet.getSheetId()));
    const sheet = { ...NEW_SHEET, name, id: freeId(before) };
    await this.#run('sheet.command.insert-sheet', { index: before.size, sheet });
    await this.activate(active);
    return this.#known(sheet.id);
  }

  deleteSheet(sheet: BookSheet): Promise<void> {
    return this.#run('sheet.command.remove-sheet', { subUnitId: sheet.id });
  }

  async moveSheet(sheet: BookSheet, position: number): Promise<void> {
    const active = this.activeSheet;
    await this.#run('sheet.command.set-worksheet-order', { subUnitId: sheet.id, order: position });
    await this.activate(active);
  }

  readSettings(): Readonly<Record<string, string>> {
    return { ...this.#workbook.getCustomMetadata()?.['settings'] };
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    this.#workbook.setCustomMetadata({ ...this.#workbook.getCustomMetadata(), settings: { ...settings } });
  }

  isFormula(text: string): boolean {
    return typeof this.univer.getFormula().lexerTreeBuilder.treeBuilder(text) === 'object';
  }

  settled(): Promise<void> {
    return this.#recalculation.settled();
  }

  watch(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#listeners.clear();
    this.#subscription.dispose();
    this.#recalculation.dispose();
    this.close();
  }

  #known(id: string): UniverSheet {
    const sheet = this.#sheetOfId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  #sheetOfId(id: string): UniverSheet | undefined {
    const known = this.#sheets.get(id);
    if (known) return known;
    const facade = this.facade.getSheetBySheetId(id);
    if (!facade) return undefined;
    const sheet = new UniverSheet(this.univer, this.facade, facade);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  async #run(command: string, params: object): Promise<void> {
    const done = await this.univer.executeCommand(command, { unitId: this.facade.getId(), ...params });
    if (!done) throw new Error(`the grid refused ${command}`);
  }
}

/** What the book keeps beside its engine moves with rows and columns. */
function moveBeside(change: BookChange): void {
  if (!('rect' in change) || !/^(?:rows|columns)/.test(change.kind)) return;
  change.sheet.validations.move(change);
  movePage(change.sheet.page, change);
}

/** An id no other sheet has, in the form that Excel gives its sheets. */
function freeId(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}
