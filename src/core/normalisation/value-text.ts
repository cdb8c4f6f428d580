import { withoutResidue } from '../rules/residue';
import { withoutWords, withSymbols } from '../rules/values/comparator-spelling';
import { tidied } from '../rules/values/tidied';
import { normalise } from '../value/normalise';
import { comparatorOf } from '../value/comparator';
import { parseValue, type SplitColumns } from '../value/parse-value';
import { convert } from '../value/units';
import type { Value } from '../value/value';
import { longText } from './names';
import { unitSpelling, withUsualUnit } from './unit-spelling';
import { applied, type Rewriting, type Step } from './rewriting';

/**
 * A value in the usual notation: symbols for comparators, usual units, no spaces or full-width signs; read as before, else left alone.
 * A text without a number keeps its words.
 */
export function valueText(text: string, columns: SplitColumns = {}): Rewriting {
  const read = (written: string): Value => parseValue(written, columns);
  const reading = read(text);
  if (reading.number === null && reading.unit === null && !reading.from) return longText(text);
  const steps: readonly Step[] = [
    { kind: 'space', write: (written) => withoutResidue(written).better.trim() },
    { kind: 'space', write: tidied },
    { kind: 'comparator', write: withSymbols },
    { kind: 'comparator', write: (written) => withoutWords(written, read(written)) ?? written },
    { kind: 'unit', write: withUsualUnit },
  ];
  return applied(text, steps, (before, after) => saysTheSame(read(before), read(after)));
}

/** A comparator column’s cell: the sign for a word or another sign. Words about direction (正向) and nature (定性) stay. */
export function comparatorText(text: string): Rewriting {
  return applied(text, [{ kind: 'comparator', write: (written) => comparatorOf(normalise(written)) ?? written }]);
}

/** A unit column’s cell: without spaces, in the usual spelling. */
export function unitText(text: string): Rewriting {
  return applied(text, [
    { kind: 'space', write: tidied },
    { kind: 'unit', write: unitSpelling },
  ]);
}

const KEPT = ['kind', 'comparator', 'number', 'from', 'to', 'change'] as const;

/** Whether two readings are the same value, though perhaps in another spelling of its unit. */
function saysTheSame(one: Value, other: Value): boolean {
  if (KEPT.some((part) => one[part] !== other[part])) return false;
  if (one.unit === other.unit) return true;
  return one.unit !== null && other.unit !== null && convert(1, one.unit, other.unit) === 1;
}
