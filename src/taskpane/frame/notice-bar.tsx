import { makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/headless/svg/dismiss';
import type { Notice } from '../session/state';
import { forget, undo } from '../session/writing';
import { Button } from '../shared/button';
import { GuideLink } from '../shared/help-link';
import { Message } from '../shared/message';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  line: { display: 'block' },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalXS },
});

/** What the last action says. It stands over the bar, so that nothing in the lists moves. */
export function NoticeBar() {
  const { notice } = usePane();
  return (
    <div aria-live={notice?.kind === 'error' ? 'assertive' : 'polite'}>
      {notice && (
        <Message kind={notice.kind} actions={<Actions notice={notice} />}>
          <NoticeText notice={notice} />
        </Message>
      )}
    </div>
  );
}

function Actions({ notice }: { notice: Notice }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  return (
    <span className={styles.actions}>
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
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={strings.notice.close}
        onClick={() => session.store.set({ notice: null })}
      />
    </span>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const styles = useStyles();
  if (notice.kind !== 'error') return notice.text;
  const { title, why, how } = notice.error;
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.line}>{why}</span>
      <span className={styles.line}>{how}</span>
      <GuideLink part="messages" />
    </>
  );
}
