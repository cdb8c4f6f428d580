import type { Indicator } from '../form/form';
import { parseValue } from '../value/parse-value';
import type { Value } from '../value/value';

/**
 * The target as one text, with comparator and unit merged in where they have columns of their own: “≥”, “95”, “%” become “≥95%”. The
 * text reads as the columns did together.
 */
export function targetText({ target, comparatorText, unitText, value }: Indicator): string {
  if (comparatorText === undefined && unitText === undefined) return target;
  const text = target.trim();
  if (text === '' || sameReading(parseValue(text), value)) return text;
  const sign = value.comparator ?? '';
  const unit = unitText?.trim() ?? '';
  const wordings = [text + unit, sign + text, sign + text + unit];
  return wordings.find((wording) => sameReading(parseValue(wording), value)) ?? text;
}

function sameReading(one: Value, other: Value): boolean {
  return (['kind', 'comparator', 'number', 'unit', 'from', 'to'] as const).every(
    (key) => (one[key] ?? null) === (other[key] ?? null),
  );
}
