import type { Indicator } from '../form/form';
import { normalise } from '../value/normalise';
import { proposedDirection } from '../value/direction';
import { convert } from '../value/units';
import type { Value } from '../value/value';

/** How a target differs from an earlier one: easier to reach, harder, or another text that cannot be ranked. */
export type TargetChange = 'lowered' | 'raised' | 'reworded';

/** What became of a target; null where it says the same, in whatever spelling or unit. */
export function targetChange(before: Indicator, after: Indicator): TargetChange | null {
  if (normalise(before.target) === normalise(after.target) && before.unitText === after.unitText) return null;
  if (isDate(before.value) && isDate(after.value)) return byDate(before.value, after.value);
  const numbers = comparable(before.value, after.value);
  if (!numbers) return isBlank(before) || isBlank(after) ? null : 'reworded';
  const [earlier, later] = numbers;
  if (earlier === later) return null;
  const isLess = later < earlier;
  return isLess === (directionOf(before) === '≥') ? 'lowered' : 'raised';
}

function isBlank({ target }: Indicator): boolean {
  return target.trim() === '';
}

function isDate(value: Value): boolean {
  return (value.kind === 'deadline' || value.kind === 'period') && !!value.to;
}

/** Years move on from form to form; only the part of the year counts then. */
function byDate(before: Value, after: Value): TargetChange | null {
  const [earlier, later] = [endOf(before), endOf(after)];
  const precision = Math.min(earlier.length, later.length);
  if (earlier.slice(0, precision) === later.slice(0, precision)) return null;
  return later > earlier ? 'lowered' : 'raised';
}

function endOf({ to }: Value): string {
  return (to ?? '').replace(/^(?:\d{4}|-)-?/, '');
}

/** Both numbers in the unit of the first; null where they cannot be compared. */
function comparable(before: Value, after: Value): readonly [number, number] | null {
  if (before.number === null || after.number === null || before.change !== after.change) return null;
  if (before.unit === null || after.unit === null) return [before.number, after.number];
  const converted = convert(after.number, after.unit, before.unit);
  return converted === null ? null : [before.number, converted];
}

function directionOf({ value, level2, level3 }: Indicator): '≥' | '≤' {
  if (value.comparator === '≥' || value.comparator === '>') return '≥';
  if (value.comparator === '≤' || value.comparator === '<') return '≤';
  return value.change === 'down' ? '≥' : proposedDirection(level2, level3);
}
