import type { Sheet } from '../../core/sheet/sheet';
import { HostError } from '../host';
import type { Package } from './package';
import type { Structure } from './stages';

/** The package after structural changes. */
export async function changeStructure(
  parts: Package,
  sheets: readonly Sheet[],
  changes: readonly Structure[],
): Promise<Package> {
  void parts;
  void sheets;
  void changes;
  throw new HostError('not-supported', { reason: '' });
}
