import type { BlankCell } from './blank-form';
import { INPUTS } from './inputs';

/** How a cell is drawn, and what may be typed into it. */
export type CellLook = Pick<BlankCell, 'role' | 'input'>;

/** How the cells of a column of the indicator table are drawn, by what the column is for. */
export const COLUMN_LOOKS = {
  name: { role: 'field', input: INPUTS.name },
  target: { role: 'text', input: INPUTS.target },
  comparator: { role: 'text', input: INPUTS.comparator },
  number: { role: 'field', input: INPUTS.number },
  unit: { role: 'text', input: INPUTS.unit },
  description: { role: 'field', input: INPUTS.description },
  basis: { role: 'field', input: INPUTS.basis },
  actual: { role: 'text', input: INPUTS.actual },
  forecast: { role: 'text', input: INPUTS.forecast },
  chance: { role: 'field', input: INPUTS.chance },
  points: { role: 'points', input: INPUTS.points },
  score: { role: 'points', input: INPUTS.score },
  deviation: { role: 'long-text', input: INPUTS.deviation },
} as const satisfies Readonly<Record<string, CellLook>>;

export type ColumnPurpose = keyof typeof COLUMN_LOOKS;
