import type { Workbook } from '../host';
import { containerOf } from './guard';
import { openPackage } from './package';
import { readPackage } from './read-package';
import { readXls } from './xls/read-xls';

/**
 * Reads the worksheets of an .xlsx, .xlsm or .xls file; `name` is the workbook's name for people. Throws a HostError where the bytes
 * are no workbook, cannot be read, or would be unsafe to unpack.
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  return containerOf(bytes, name) === 'compound' ? readXls(bytes, name) : readPackage(openPackage(bytes, name), name);
}
