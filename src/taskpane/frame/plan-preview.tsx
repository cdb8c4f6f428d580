import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import type { Plan } from '../../core/plan/plan';
import { applyPreview, dropPreview } from '../session/writing';
import { useSession } from '../shared/session-context';
import { strings } from '../strings';
import { ChangeTable } from './change-table';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: '560px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  parts: { display: 'flex', flexDirection: 'column', maxHeight: 'calc(100vh - 18px)' },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  content: { overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalL}` },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalL,
  },
});

/**
 * Every cell that a plan would change, before anything is written. The browser's own dialog: it keeps the focus inside, closes on Escape
 * and gives the focus back, without hidden stops for the Tab key.
 */
export default function PlanPreview({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const session = useSession();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: the dialog has to be closed while it is still on the page, or the focus does not go back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-apply]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onCancel={() => dropPreview(session)}>
      <div className={styles.parts}>
        <h2 id={title} className={styles.title}>
          {plan.title}
        </h2>
        <div className={styles.content} tabIndex={0}>
          {!session.host.capabilities.nativeUndo && <p className={styles.hint}>{strings.preview.noNativeUndo}</p>}
          <ChangeTable caption={strings.preview.count(plan.changes.length)} changes={plan.changes} />
        </div>
        <div className={styles.actions}>
          <Button onClick={() => dropPreview(session)}>{strings.preview.cancel}</Button>
          <Button appearance="primary" data-apply onClick={() => void applyPreview(session)}>
            {strings.preview.apply}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
