import type { Area } from '../../sheet/sheet';

/** Row numbers from the first to the last. */
export function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/** An area after rows were inserted below row `after`: moved down, grown, or as it was. */
export function shifted(area: Area, after: number, count: number): Area {
  if (area.bottom <= after) return area;
  if (area.top > after) return { ...area, top: area.top + count, bottom: area.bottom + count };
  return { ...area, bottom: area.bottom + count };
}
