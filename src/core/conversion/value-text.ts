import type { Indicator } from '../form/form';
import { parseValue } from '../value/parse-value';
import type { Value } from '../value/value';

type SplitTarget = Pick<Indicator, 'target' | 'comparatorText' | 'unitText' | 'value'>;

/**
 * The target as one text, with comparator and unit merged in where they have columns of their own: “≥”, “95”, “%” become “≥95%”. The
 * text reads as the columns did together.
 */
export function targetText({ target, comparatorText, unitText, value }: SplitTarget): string {
  if (comparatorText === undefined && unitText === undefined) return target;
  const text = target.trim();
  if (text === '' || sameReading(parseValue(text), value)) return text;
  const sign = value.comparator ?? '';
  const unit = unitText?.trim() ?? '';
  const wordings = [text + unit, sign + text, sign + text + unit];
  return wordings.find((wording) => sameReading(parseValue(wording), value)) ?? complete(text, sign, unit);
}

/** Nothing that stood in a column of its own is lost where no wording reads the same: “≤”, “12”, “月” become “≤12月”. */
function complete(text: string, sign: string, unit: string): string {
  return (text.startsWith(sign) ? '' : sign) + text + (text.endsWith(unit) ? '' : unit);
}

function sameReading(one: Value, other: Value): boolean {
  return (['kind', 'comparator', 'number', 'unit', 'from', 'to'] as const).every(
    (key) => (one[key] ?? null) === (other[key] ?? null),
  );
}
