import type { Form } from '../../form/form';
import type { Change } from '../../plan/plan';
import { addressOf } from '../../sheet/address';
import type { NewIndicator } from './new-indicator';

/** Changes that write an indicator into a blank row; level names only where `printed` asks for them. */
export function rowContents(
  form: Form,
  row: number,
  indicator: NewIndicator,
  printed: readonly ('level1' | 'level2')[],
): Change[] {
  const texts: Partial<Record<'level1' | 'level2' | 'level3' | 'comparator' | 'target' | 'unit', string>> = {
    level3: indicator.name,
    comparator: indicator.comparator ?? '',
    target: indicator.target ?? '',
    unit: indicator.unit ?? '',
    ...Object.fromEntries(printed.map((level) => [level, indicator[level]])),
  };
  return Object.entries(texts).flatMap(([column, text]): Change[] => {
    const at = form.columns[column as keyof typeof texts];
    if (at === undefined || !text) return [];
    return [
      { do: 'set', at: { sheet: form.sheet, cell: addressOf(row, at) }, before: { empty: true }, after: { text } },
    ];
  });
}
