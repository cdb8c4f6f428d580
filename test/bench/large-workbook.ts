import { utils, write } from '@e965/xlsx';
import { recognise } from '../../src/core/form/recognise';
import type { Sheet } from '../../src/core/sheet/sheet';
import { canvas, describedForm, drawNational, PLAIN, type DescribedIndicator } from '../forms/draw';
import { bordered } from './bordered';

/** How the cells of a form are drawn: without any style, or each with its border, the empty ones too. */
export type Grid = 'plain' | 'bordered';

/** A workbook of self-evaluation forms, one a sheet, each of about 40 rows and different from the others; `first` numbers the first of them. */
export function workbookOf(forms: number, grid: Grid, first = 0): Uint8Array {
  const book = utils.book_new();
  for (let index = first; index < first + forms; index++)
    utils.book_append_sheet(book, toSheetJs(drawnForm(index)), `表${index + 1}`);
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Uint8Array;
  return grid === 'plain' ? bytes : bordered(bytes);
}

/** A self-evaluation form of about 40 rows; each number gives another one. */
export function drawnForm(index: number): Sheet {
  const description = describedForm(index);
  const drawing = canvas();
  drawNational(
    drawing,
    { ...description, indicators: description.indicators.flatMap(thrice) },
    { ...PLAIN, signOff: true },
  );
  const sheet = drawing.sheet();
  if (recognise(sheet).forms.length !== 1) throw new Error(`form ${index} is not recognised: nothing to measure`);
  return sheet;
}

function thrice(indicator: DescribedIndicator): DescribedIndicator[] {
  const points = indicator.points / 4;
  return ['', '（第二批）', '（第三批）'].map((batch, index) => ({
    ...indicator,
    name: indicator.name + batch,
    points: index === 0 ? indicator.points - 2 * points : points,
    score: index === 0 ? indicator.score - 2 * points : points,
  }));
}

function toSheetJs({ rows, merges }: Sheet) {
  const values = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
  const sheet = utils.aoa_to_sheet(values);
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}
