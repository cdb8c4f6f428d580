import { loadInserting, withPart } from '../session/with-engine';
import { Button } from '../shared/button';
import { Explanation } from '../shared/explanation';
import { GuideLink } from '../shared/help-link';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

/** A workbook without forms: what was looked for, and a blank form instead. */
export function NoForms() {
  const session = useSession();
  const { busy } = usePane();
  const { overview, actions } = strings;
  return (
    <Explanation title={overview.none} text={`${overview.noneText}${overview.noneOffer}`}>
      <Button
        disabledFocusable={busy !== null}
        onClick={() => void withPart(session, loadInserting, ({ insertFirstBlank }) => insertFirstBlank(session))}
      >
        {actions.insertBlank}
      </Button>
      <GuideLink part="checking" />
    </Explanation>
  );
}
