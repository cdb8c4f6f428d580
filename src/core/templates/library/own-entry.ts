import { labelOf } from '../../sheet/text';
import { comparatorOfColumn } from '../../value/comparator';
import { normalise } from '../../value/normalise';
import { parseValue } from '../../value/parse-value';
import { level1Of } from '../insertion/standard-levels';
import { type EntryFault, type EntryTexts, ownEntriesSchema, type OwnEntry, partsOf } from './own-library';
import { levelNameOf } from '../../form/vocabulary/level-names';

/** An entry, or why there is none. */
export type ReadEntry = { readonly entry: OwnEntry } | { readonly fault: EntryFault };

/** Reads an entry from what a person wrote: level names by any usual spelling, a value with or without its comparator and unit. */
export function readEntry(texts: EntryTexts): ReadEntry {
  const [name, printed2, printed1] = [texts.name, texts.level2, texts.level1].map((text) => text.trim());
  if (!name) return { fault: 'no-name' };
  if (!printed2) return { fault: 'no-level2' };
  const level2 = standardOr(printed2, 'level2');
  const level1 = (printed1 && standardOr(printed1, 'level1')) || level1Of(level2);
  if (!level1) return { fault: 'no-level1' };
  const sign = normalise(texts.comparator);
  if (sign !== '' && comparatorOfColumn(sign) === null) return { fault: 'unknown-comparator' };
  const value = parseValue(texts.value, { comparatorText: texts.comparator, unitText: texts.unit });
  const isNumber = value.number !== null;
  const isMeasured = isNumber || typeof value.from === 'string' || value.kind === 'empty';
  if (signOf(sign) !== '' && !isMeasured) return { fault: 'value-not-a-number' };
  const parts = isNumber
    ? partsOf(value, texts.value)
    : { comparator: signOf(sign), value: texts.value.trim(), unit: texts.unit.trim() };
  const entry = ownEntriesSchema.safeParse([{ level1, level2, name, ...parts }]);
  return entry.data?.[0] ? { entry: entry.data[0] } : { fault: 'too-long' };
}

/** The standard name of a level, marks like （必填） gone; a unit’s own name as it is. */
function standardOr(printed: string, level: 'level1' | 'level2'): string {
  return levelNameOf(labelOf(printed).name)[level] ?? printed;
}

function signOf(sign: string): OwnEntry['comparator'] {
  const comparator = sign === '' ? null : comparatorOfColumn(sign);
  return comparator === null || comparator === 'qualitative' ? '' : comparator;
}
