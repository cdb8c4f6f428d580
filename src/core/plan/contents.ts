import { addressOf } from '../sheet/address';
import { cellAt, type Sheet } from '../sheet/sheet';
import { contentOf } from './content';
import type { CellContent, Change } from './plan';
import { shiftFormula } from './row-shift';
import { rowAtStart } from './shift';

/** A cell that stood before the plan: its address then, and what it holds now. */
export interface Held {
  readonly cell: string;
  readonly content: CellContent;
}

/** What cells hold at each step of a plan: what stood at the start, and over it what earlier steps wrote. */
export class Contents {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #written = new Map<string, { readonly step: number; readonly content: CellContent }>();

  constructor(
    private readonly changes: readonly Change[],
    sheets: readonly Sheet[],
  ) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The cell that a step calls by this place; null where the plan itself brought it. */
  at(step: number, sheet: string, row: number, column: number): Held | null {
    const start = rowAtStart(this.changes, step, sheet, row);
    const standing = this.#sheets.get(sheet);
    if (start === null || !standing) return null;
    const cell = addressOf(start, column);
    const written = this.#written.get(`${sheet}!${cell}`);
    const content = written?.content ?? contentOf(cellAt(standing, start, column));
    return { cell, content: this.#shifted(content, sheet, (written?.step ?? -1) + 1, step) };
  }

  write(step: number, sheet: string, { cell }: Held, content: CellContent): void {
    this.#written.set(`${sheet}!${cell}`, { step, content });
  }

  /** A formula as a spreadsheet program has moved its references by the steps in between. */
  #shifted(content: CellContent, sheet: string, from: number, to: number): CellContent {
    if (!('formula' in content)) return content;
    let { formula } = content;
    for (const change of this.changes.slice(from, to))
      if (change.do === 'insertRows' || change.do === 'deleteRows') formula = shiftFormula(formula, sheet, change);
    return { ...content, formula };
  }

  /** Last column that holds something on a sheet. */
  width(sheet: string): number {
    let width = 0;
    for (const row of this.#sheets.get(sheet)?.rows ?? []) width = Math.max(width, row?.length ?? 0);
    return width;
  }

  /** Last row that holds something on a sheet. */
  height(sheet: string): number {
    return this.#sheets.get(sheet)?.rows.length ?? 0;
  }
}
