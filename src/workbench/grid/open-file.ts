import type { IWorkbookData } from '@univerjs/core';
import { containerOf, type Container } from '../../host/file/guard';
import { openPackage } from '../../host/file/package';
import { readPackage } from '../../host/file/read-package';
import { readXls } from '../../host/file/xls/read-xls';
import { settingsIn } from '../../host/file/settings';
import { oldLooksOf } from './looks/old-looks';
import { workbookLooksOf } from './looks/workbook-looks';
import { officeSettings } from './settings';
import { snapshotOf } from './snapshot';

/** A workbook file ready for the grid. */
export interface OpenedFile {
  readonly container: Container;
  readonly snapshot: IWorkbookData;
}

/** Reads an .xlsx, .xlsm or .xls file for the grid; throws the HostErrors of the file host. */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  const container = containerOf(bytes, name);
  const parts = container === 'package' ? openPackage(bytes, name) : null;
  const { sheets } = parts ? readPackage(parts, name) : readXls(bytes, name);
  const snapshot = snapshotOf(name, sheets, parts ? workbookLooksOf(parts) : oldLooksOf(bytes));
  const settings = parts ? officeSettings(Object.fromEntries(settingsIn(parts))) : {};
  return { container, snapshot: { ...snapshot, custom: { settings } } };
}
