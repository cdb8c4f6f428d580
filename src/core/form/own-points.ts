import type { Indicator } from './form';

/** True for a row without a weight of its own: “其中…”, and one whose points are said with an indicator above. */
export function isWeightless({ subRow, sharesPoints }: Pick<Indicator, 'subRow' | 'sharesPoints'>): boolean {
  return subRow || sharesPoints === 'further';
}
