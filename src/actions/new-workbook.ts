import type { Plan } from '../core/plan/plan';
import type { Host, Workbook } from '../host/host';

/** Makes of a new workbook one with the sheets that a plan adds and no others. Rejects with the HostErrors of the host. */
export async function fillNewWorkbook(host: Host, planFor: (empty: Workbook) => Plan): Promise<void> {
  const empty = await host.read();
  await host.apply(planFor(empty));
  await host.apply({ title: '', changes: empty.sheets.map(({ name }) => ({ do: 'deleteSheet', sheet: name })) });
}
