import { describeError } from '../../actions/describe-error';
import type { CellRef } from '../../core/plan/plan';
import type { Session } from './session';

/** Shows a cell in the workbook while the focus stays in the pane; may happen while other work goes on. */
export async function reveal({ host, store }: Session, at: CellRef): Promise<void> {
  try {
    await host.reveal(at);
  } catch (error) {
    store.set({ notice: { kind: 'error', error: describeError(error) } });
  }
}
