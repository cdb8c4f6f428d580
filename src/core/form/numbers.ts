import type { GridCell } from '../sheet/grid';
import { flatten } from '../sheet/text';
import { withoutNoise } from '../value/without-noise';

const NUMBER = /^[^\d.-]{0,3}(-?\d[\d,]*(?:\.\d*)?|-?\.\d+)(.*)/s;

/** A number read from a cell, with what stands behind it. */
export interface ReadNumber {
  readonly number: number;
  /** What follows the number, e.g. 分, %, 万元; '' where nothing does. */
  readonly tail: string;
}

/**
 * The number in a cell: its value where it is one, else a number printed as text (“1,377.88”, “10分”). Null for anything else.
 */
export function numberIn(cell: GridCell | undefined): ReadNumber | null {
  if (!cell) return null;
  const { value } = cell.cell;
  if (typeof value === 'number') return { number: value, tail: unitOfFormat(cell) };
  return numberInText(cell.text);
}

/** The number that a text begins with, a currency sign in front allowed. */
export function numberInText(text: string): ReadNumber | null {
  const found = NUMBER.exec(flatten(text));
  if (!found?.[1]) return null;
  const number = Number(found[1].replaceAll(',', ''));
  return Number.isFinite(number) ? { number, tail: found[2] ?? '' } : null;
}

/** Points or a score: a plain number, with or without 分, or a weight in per cent. */
export function pointsIn(cell: GridCell | undefined): number | null {
  if (typeof cell?.cell.value === 'number' && !cell.cell.format) return cell.cell.value;
  const read = numberIn(cell);
  if (!read || !/^[分%]?$/.test(read.tail)) return null;
  const isRatio = read.tail === '%' && typeof cell?.cell.value === 'number';
  return isRatio ? withoutNoise(read.number * 100) : read.number;
}

/** A rate where 1 is 100 %: “100.0%”, the number 0.95, or, without a sign, a number above 2 that can only be per cent. */
export function rateIn(cell: GridCell | undefined, perCent: boolean): number | null {
  const read = numberIn(cell);
  if (!read) return null;
  const isText = typeof cell?.cell.value === 'string';
  if (isText && read.tail.startsWith('%')) return withoutNoise(read.number / 100);
  if (read.tail !== '' && !read.tail.startsWith('%')) return null;
  if (!isText && read.tail.startsWith('%')) return read.number;
  return read.number > 2 || perCent ? withoutNoise(read.number / 100) : read.number;
}

function unitOfFormat({ cell, text }: GridCell): string {
  if (!cell.format) return '';
  return /[^\d.,\s]+$/.exec(text.normalize('NFKC').trim())?.[0] ?? '';
}
