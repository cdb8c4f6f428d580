import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../core/plan/plan';
import { applyPreview, dropPreview } from '../session/writing';
import { Dialog } from '../shared/dialog';
import { useSession } from '../shared/session-context';
import { strings } from '../strings';
import { ChangeTable } from './change-table';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Every cell that a plan would change, before anything is written. */
export default function PlanPreview({ plan }: { plan: Plan }) {
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
      <ChangeTable caption={preview.count(plan.changes.length)} changes={plan.changes} />
    </Dialog>
  );
}
