import type { OwnEntry } from './own-library';

/** An entry of a user's own library. */
export const ENTRY: OwnEntry = {
  level1: '产出指标',
  level2: '数量指标',
  name: '堤防巡查次数',
  comparator: '≥',
  value: '24',
  unit: '次',
};
