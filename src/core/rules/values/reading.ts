import { parseValue } from '../../value/parse-value';
import type { Value } from '../../value/value';

/** Whether two texts are read as the same number, date or bound: what a safe fix of a value has to keep. */
export function readTheSame(text: string, other: string): boolean {
  const [one, two] = [parseValue(text), parseValue(other)];
  const says = ({ kind, comparator, number, unit, from, to }: Value): unknown[] => [
    kind,
    comparator,
    number,
    unit,
    from,
    to,
  ];
  return says(one).every((part, index) => part === says(two)[index]) && (one.unit !== null || one.number !== null);
}
