import { ExcelError } from './protocol/excel-error';

interface PlannedFailure {
  readonly code: string;
  writesBefore: number;
}

/** Things that go wrong in a real Excel, to be switched on by tests and by the workbench. */
export class Faults {
  #release: (() => void) | null = null;
  #released: Promise<void> | null = null;
  #planned: PlannedFailure | null = null;

  /** Every request fails in transport, as after Excel has gone. */
  disconnected = false;
  /** The most bytes a request or an answer may have (Excel on the web: 5 MB); null for no limit. */
  payloadLimit: number | null = null;

  /** The user has a cell open: requests fail or, where they said so, wait. */
  get isEditingCell(): boolean {
    return this.#released !== null;
  }

  startEditingCell(): void {
    this.#released ??= new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  finishEditingCell(): void {
    this.#release?.();
    this.#release = null;
    this.#released = null;
  }

  /** Resolves when no cell is being edited. */
  async cellClosed(): Promise<void> {
    await this.#released;
  }

  /** Lets the write fail that follows after the given number of successful ones; everything before it stays written. */
  failAfterWrites(writesBefore: number, code = 'GeneralException'): void {
    this.#planned = { writesBefore, code };
  }

  /** Whether a planned failure is still to come. */
  get isPlanned(): boolean {
    return this.#planned !== null;
  }

  /** Counts a write, and fails where that was planned. */
  beforeWrite(): void {
    if (!this.#planned) return;
    if (this.#planned.writesBefore-- > 0) return;
    const { code } = this.#planned;
    this.#planned = null;
    throw new ExcelError(code, 'There was an internal error while processing the request.');
  }

  clear(): void {
    this.finishEditingCell();
    this.#planned = null;
    this.disconnected = false;
    this.payloadLimit = null;
  }
}
