import type { Indicator, IndicatorColumn } from '../../form/form';
import { plain } from '../../scoring/rounding';
import { targetText } from '../value-text';

/** What a row can hand over to another: a text for each column. */
export type RowTexts = Partial<Record<IndicatorColumn, string>>;

/**
 * What a row says, for a form with these columns: comparator and unit apart from the target where it has columns for them, else with it.
 * Scores are left out: they are computed, not copied.
 */
export function rowTexts(source: Indicator, columns: Partial<Record<IndicatorColumn, unknown>>): RowTexts {
  const { actual, points, deviation, description, basis } = source;
  return {
    ...targetTexts(source, 'comparator' in columns, 'unit' in columns),
    ...(actual && { actual }),
    ...(points !== null && { points: plain(points) }),
    ...(deviation && { deviation }),
    ...(description && { description }),
    ...(basis && { basis }),
  };
}

function targetTexts(source: Indicator, hasComparator: boolean, hasUnit: boolean): RowTexts {
  const { comparatorText, unitText, value } = source;
  if (!hasComparator && !hasUnit) return { target: targetText(source) };
  if (comparatorText !== undefined || unitText !== undefined)
    return { target: source.target, comparator: comparatorText ?? '', unit: unitText ?? '' };
  const { kind, comparator, number, unit } = value;
  if (!kind.startsWith('quantitative') || number === null) return { target: source.target };
  return {
    target: `${hasComparator ? '' : (comparator ?? '')}${plain(number)}${hasUnit ? '' : (unit ?? '')}`,
    comparator: comparator ?? '',
    unit: unit ?? '',
  };
}
