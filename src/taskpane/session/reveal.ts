import { describeError } from '../../actions/describe-error';
import type { CellRef } from '../../core/plan/plan';
import type { Session } from './session';

/** Shows a cell in the workbook while the focus stays in the pane; may happen while other work goes on. */
export async function reveal({ host, store }: Session, { sheet, cell }: CellRef): Promise<void> {
  if (!cell) return; // a finding about a form as a whole
  try {
    await host.reveal({ sheet, cell });
  } catch (error) {
    store.set({ notice: { kind: 'error', error: describeError(error) } });
  }
}
