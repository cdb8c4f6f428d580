import { loadInserting, withPart } from '../session/with-engine';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { GuideLink } from '../shared/help-link';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

/** What the pane does, before anything was checked, and an example for those who have no form at hand. */
export function Welcome() {
  const session = useSession();
  const { busy, guided } = usePane();
  const { overview, actions, guide } = strings;
  return (
    <Explanation title={overview.welcome} text={overview.welcomeText}>
      {!guided && <p style={{ margin: 0 }}>{guide.offer}</p>}
      {!guided && (
        <Button
          disabledFocusable={busy !== null}
          onClick={() => void withPart(session, loadInserting, ({ insertExample }) => insertExample(session))}
        >
          {actions.insertExample}
        </Button>
      )}
      <GuideLink part="firstUse" />
    </Explanation>
  );
}
