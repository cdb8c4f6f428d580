import { remember } from '../../sheet/remember';
import { parseValue } from '../../value/parse-value';
import type { Value } from '../../value/value';
import { withSymbols } from './comparator-spelling';
import { tidied } from './tidied';

/** Whether a value can be written without spaces and in half width, and is then read the same. */
export const canBeTidied = remember((text: string): boolean => isBetter(text, tidied(text)));

/** Whether a value can be written with the usual symbols, and is then read the same. */
export const canTakeSymbols = remember((text: string): boolean => isBetter(text, withSymbols(text)));

function isBetter(text: string, better: string): boolean {
  return better !== text && readTheSame(parseValue(text), parseValue(better));
}

/** Whether two values are the same number, date or bound: what a safe fix has to keep. */
function readTheSame(one: Value, other: Value): boolean {
  const isRead = one.number !== null || one.unit !== null;
  return isRead && PARTS.every((part) => one[part] === other[part]);
}

const PARTS = ['kind', 'comparator', 'number', 'unit', 'from', 'to'] as const;
