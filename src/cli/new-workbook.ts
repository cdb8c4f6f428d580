import { basename } from 'node:path';
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
  const empty = await host.read();
  await host.apply(planFor(empty));
  await host.apply({ title: '', changes: empty.sheets.map(({ name }) => ({ do: 'deleteSheet', sheet: name })) });
  return host;
}
