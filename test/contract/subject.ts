import type { Sheet } from '../../src/core/sheet/sheet';
import { sheetOf, type DrawnCell, type SheetOptions } from '../../src/core/sheet/sheet.testing';
import type { Host } from '../../src/host/host';

/** A conditional format of the user's own. */
export interface UserFormat {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
}

/** How a sheet to start a test with is dressed, beside what every Sheet says. */
interface Dress {
  /** Ranges that may be written although the sheet is protected. */
  readonly unlocked: readonly string[];
  readonly userFormats: readonly UserFormat[];
  /** Colours of cells; where ranges overlap, the later one counts. */
  readonly fills?: readonly { readonly range: string; readonly fill: string }[];
  /** Drop-down lists, each written out in quotes. */
  readonly validations?: readonly { readonly range: string; readonly list: string }[];
  /** Range with a filter, for hosts whose program has them; the rows that it hides are among `hiddenRows`. */
  readonly filter?: string;
}

/** A sheet to start a test with. */
export interface DrawnSheet extends Sheet, Dress {}

/** A host with the workbook it works on, and what its user does beside it. */
export interface Subject {
  readonly host: Host;
  /** Writes a text or number into a cell, as the user would by typing it. */
  typeByHand(sheet: string, cell: string, value: string | number): Promise<void>;
  deleteSheetByHand(sheet: string): Promise<void>;
  /** Formulas and ranges of all conditional formats on a sheet, ours too. */
  conditionalFormats(sheet: string): Promise<{ readonly formula: string; readonly ranges: readonly string[] }[]>;
  /** Colours of a sheet's cells by address; cells without one are left out. */
  fills(sheet: string): Promise<Readonly<Record<string, string>>>;
  /** Drop-down lists of a sheet. */
  validations(sheet: string): Promise<readonly { readonly range: string; readonly list: string }[]>;
  /** Number formats of all cells, empty ones too, and heights of rows, told by text; the same twice where nothing of that differs. */
  looks(sheet: string): Promise<readonly string[]>;
  dispose(): Promise<void>;
}

export type MakeSubject = (sheets: readonly DrawnSheet[]) => Promise<Subject>;

export type DrawnOptions = SheetOptions & Partial<Dress>;

export function drawnSheet(
  rows: readonly (readonly DrawnCell[])[],
  { unlocked = [], userFormats = [], ...options }: DrawnOptions = {},
): DrawnSheet {
  return { ...options, ...sheetOf(rows, options), unlocked, userFormats };
}

export const FORM = '自评表';

/** A small form: a title over four columns, a level-1 cell over three rows, a percentage, a text that looks like a date, and sums. */
export function form(options: DrawnOptions = {}): DrawnSheet {
  return drawnSheet(
    [
      ['项目支出绩效自评表', null, null, null],
      ['一级指标', '三级指标', '指标值', '得分'],
      ['产出指标', '完成率', { value: 1, format: '0%' }, 10],
      [null, '培训次数', '≥12次', 9.5],
      [null, '完成时间', '2021-12', { value: 19.5, formula: '=D3+D4' }],
      ['合计', null, null, { value: 39, formula: '=SUM(D3:D5)' }],
    ],
    { name: FORM, merges: ['A1:D1', 'A3:A5'], ...options },
  );
}
