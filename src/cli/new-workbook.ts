import { basename } from 'node:path';
import { fillNewWorkbook } from '../actions/new-workbook';
import type { Plan } from '../core/plan/plan';
import type { Workbook } from '../host/host';
import type { Session, WorkbookFile } from './session';

/** A new workbook with the sheets that a plan adds and no others; `path` is where it will be saved. */
export async function newWorkbook(
  session: Session,
  path: string,
  planFor: (empty: Workbook) => Plan,
): Promise<WorkbookFile> {
  const host = await session.create(basename(path));
  await fillNewWorkbook(host, planFor);
  return host;
}
