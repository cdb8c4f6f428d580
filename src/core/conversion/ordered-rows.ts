import type { Form, Indicator } from '../form/form';
import { isWeightless } from '../form/shared-points';
import type { LevelRows, TableRow } from '../templates/blank-forms/parts/table-rows';
import { rankOf } from '../templates/insertion/standard-levels';
import { targetText } from './value-text';
import { groupBy } from '../rules/group-by';

/** A row of a form to be drawn with its levels; `points` where the form that it comes from has them. */
export interface DrawnRow extends TableRow {
  readonly level1: string;
  readonly level2: string;
  readonly points: number | null;
  /** False for rows that carry no points: “其中” rows and those that do not apply (未涉及, 无). */
  readonly weighted: boolean;
}

/** The rows of a form by level, in standard order; a form without indicators gives a blank row for each of its level-2 names. */
export function groupedRows({ indicators, blocks }: Form): LevelRows<DrawnRow>[] {
  const rows = indicators.length > 0 ? indicators.map(rowOf) : blocks.map(blankRow);
  const ordered = rows.toSorted((one, other) => rankOf(one.level1, one.level2) - rankOf(other.level1, other.level2));
  return [...groupBy(ordered, ({ level1 }) => level1)].map(([level1, inLevel1]) => ({
    level1,
    groups: [...groupBy(inLevel1, ({ level2 }) => level2)].map(([level2, inLevel2]) => ({ level2, rows: inLevel2 })),
  }));
}

function rowOf(indicator: Indicator): DrawnRow {
  const { level1, level2, level3: name, points } = indicator;
  const weighted = !isWeightless(indicator) && indicator.value.kind !== 'not-applicable';
  return { level1, level2, name, target: targetText(indicator), points, weighted };
}

function blankRow({ level1, level2 }: Form['blocks'][number]): DrawnRow {
  return { level1, level2, name: '', target: '', points: null, weighted: true };
}
