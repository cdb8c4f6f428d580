import { makeStyles } from '@fluentui/react-components';
import type { Preview } from '../session/state';
import { applyPreview, dropPreview } from '../session/writing';
import { Button } from '../shared/button';
import { Dialog } from '../shared/dialog';
import { useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { ChangeTable } from './change-table';

const useStyles = makeStyles({
  notes: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Every cell that a plan would change, and what else is to be known, before anything is written. */
export function PlanPreview({ preview: { plan, notes } }: { preview: Preview }) {
  const styles = useStyles();
  const session = useSession();
  const { preview } = strings;
  const drop = (): void => dropPreview(session);
  const actions = (
    <>
      <Button onClick={drop}>{preview.cancel}</Button>
      <Button appearance="primary" data-focus onClick={() => void applyPreview(session)}>
        {preview.apply}
      </Button>
    </>
  );
  return (
    <Dialog title={plan.title} actions={actions} onClose={drop}>
      {!session.host.capabilities.nativeUndo && <p className={styles.hint}>{preview.noNativeUndo}</p>}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ChangeTable caption={preview.count(plan.changes.length)} changes={plan.changes} />
    </Dialog>
  );
}
