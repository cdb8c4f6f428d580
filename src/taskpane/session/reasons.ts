import { planReasons } from '../../actions/deviation';
import type { Form } from '../../core/form/form';
import { previewFor } from './planning';
import type { Session } from './session';
import { keyOf } from './state';

/** Keeps what the user writes as a row's reason until it is written into the sheet. */
export function writeReason({ store }: Session, form: Form, row: number, reason: string): void {
  const { reasons } = store.get();
  const key = keyOf(form);
  store.set({ reasons: { ...reasons, [key]: { ...reasons[key], [row]: reason } } });
}

/** 写入偏差原因: shows the plan for all reasons that were written here for a form. */
export function previewReasons(session: Session, form: Form): Promise<boolean> {
  const { store } = session;
  let key = keyOf(form);
  const forget = (): void => store.set({ reasons: { ...store.get().reasons, [key]: {} } });
  return previewFor(
    session,
    key,
    (workbook, fresh) => {
      key = keyOf(fresh); // its rows may have moved, and what was written for them with them
      return planReasons(workbook, fresh, store.get().reasons[key] ?? {});
    },
    forget,
  );
}
