import { makeStyles } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { tokens } from './tokens';

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
  actions: {
    display: 'flex',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalL,
  },
});

interface DialogProps {
  readonly title: string;
  /** Buttons; the one with `data-focus` gets the focus. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * A window over the pane. The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back, without hidden
 * stops for the Tab key.
 */
export function Dialog({ title, actions, children, onClose }: DialogProps) {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: the dialog has to be closed while it is still on the page, or the focus does not go back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-focus]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onCancel={onClose}>
      <div className={styles.parts}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.content} tabIndex={0}>
          {children}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
