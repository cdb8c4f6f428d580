import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../session/state';
import { forget, undo } from '../session/writing';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderLeft: 'none', borderRight: 'none', borderBottom: 'none', whiteSpace: 'normal' },
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

const INTENT = { done: 'success', warning: 'warning', error: 'error' } as const;

/** What the last action says. It stands over the bar, so that nothing in the lists moves. */
export function NoticeBar() {
  const styles = useStyles();
  const session = useSession();
  const { notice, busy } = usePane();
  const close = (): void => session.store.set({ notice: null });
  return (
    <div aria-live={notice?.kind === 'error' ? 'assertive' : 'polite'}>
      {notice && (
        <MessageBar
          className={styles.bar}
          intent={INTENT[notice.kind]}
          layout={notice.kind === 'error' ? 'multiline' : 'singleline'}
        >
          <MessageBarBody className={styles.body}>
            <NoticeText notice={notice} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.notice.close}
                onClick={close}
              />
            }
          >
            {notice.kind === 'error' && notice.forget && (
              <Button size="small" disabledFocusable={busy !== null} onClick={() => void forget(session)}>
                {strings.notice.forget}
              </Button>
            )}
            {notice.kind !== 'error' && notice.undo && (
              <Button size="small" disabledFocusable={busy !== null} onClick={() => void undo(session)}>
                {strings.notice.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const styles = useStyles();
  if (notice.kind !== 'error') return notice.text;
  const { title, why, how } = notice.error;
  return (
    <>
      <MessageBarTitle>{title}</MessageBarTitle>
      <span className={styles.line}>{why}</span>
      <span className={styles.line}>{how}</span>
    </>
  );
}
