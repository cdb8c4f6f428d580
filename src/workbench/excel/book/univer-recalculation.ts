import type { ICellData, IDisposable, Workbook } from '@univerjs/core';
import { FormulaExecutedStateType } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/engine-formula/facade';

/** The engine starts 100 ms after the last change; when nothing has started by then, nothing depends on the change. */
const START_WITHIN_MS = 400;
/** With a grid to draw, the first calculation of a book may come later; formulas without any result wait for it. */
const FIRST_RESULTS_WITHIN_MS = 5000;
const POLL_MS = 5;
const GIVE_UP_AFTER_MS = 60_000;

/** After these the engine looks for formulas to calculate, except where they change nothing but looks. */
const RECALCULATED =
  /^sheet\.mutation\.(set-range-values|insert-(row|col|sheet)|remove-(rows?|col|sheet)|move-|reorder-range|set-row-(hidden|visible))/;
const LOOKS = new Set(['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format']);

/** Knows whether formulas still wait for their results. */
export class Recalculation {
  readonly #subscriptions: IDisposable[];
  #changes = 1;
  #started = 0;
  #finished = 0;
  #lastChange = Date.now();
  #hasFormulas = false;
  #isDisposed = false;

  constructor(
    univer: FUniver,
    private readonly workbook: Workbook,
  ) {
    const formula = univer.getFormula();
    this.#subscriptions = [
      univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
        const ofEngine = options?.['fromFormula'] === true || options?.['onlyLocal'] === true;
        const styling = LOOKS.has((params as { readonly trigger?: string } | undefined)?.trigger ?? '');
        if (RECALCULATED.test(id) && !ofEngine && !styling) this.#noteChange();
      }),
      formula.calculationStart(() => {
        this.#started = this.#changes;
      }),
      formula.calculationEnd((state) => {
        if (state !== FormulaExecutedStateType.STOP_EXECUTION) this.#finished = this.#started;
      }),
    ];
  }

  /** Resolves when the results of all changes so far have landed; rejects where they never do. */
  async settled(): Promise<void> {
    const changes = this.#changes;
    const deadline = Date.now() + GIVE_UP_AFTER_MS;
    while (this.#finished < changes && this.#isAwaited(changes)) {
      if (Date.now() > deadline) throw new Error('the engine has not finished its calculation');
      await pause(POLL_MS);
    }
    this.#finished = Math.max(this.#finished, changes);
  }

  /** Nobody hears of results any more: whoever still waits goes on. */
  dispose(): void {
    this.#isDisposed = true;
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #noteChange(): void {
    this.#changes++;
    this.#lastChange = Date.now();
  }

  #isAwaited(changes: number): boolean {
    if (this.#isDisposed) return false;
    this.#hasFormulas ||= holds(this.workbook, isFormula);
    if (!this.#hasFormulas) return false;
    if (this.#started >= changes) return true;
    const waited = Date.now() - this.#lastChange;
    if (waited < START_WITHIN_MS) return true;
    return waited < FIRST_RESULTS_WITHIN_MS && holds(this.workbook, (cell) => isFormula(cell) && cell.v === undefined);
  }
}

function isFormula(cell: ICellData): boolean {
  return Boolean(cell.f ?? cell.si);
}

function holds(workbook: Workbook, isWanted: (cell: ICellData) => boolean): boolean {
  return workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      found = Boolean(cell && isWanted(cell));
      return !found;
    });
    return found;
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
