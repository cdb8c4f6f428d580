import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Plan } from '../../core/plan/plan';
import { apply, dropPreview } from '../session/writing';
import { useSession } from '../shared/session-context';
import { strings } from '../strings';
import { ChangeTable } from './change-table';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  content: { padding: 0 },
  hint: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS, marginBottom: 0 },
  actions: { flexDirection: 'row', justifyContent: 'flex-end' },
});

/** Every cell that a plan would change, before anything is written. */
export default function PlanPreview({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Dialog open onOpenChange={(_, { open }) => open || dropPreview(session)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.preview.title(plan.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <ChangeTable caption={strings.preview.count(plan.changes.length)} changes={plan.changes} />
            {!session.host.capabilities.nativeUndo && <p className={styles.hint}>{strings.preview.noNativeUndo}</p>}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={() => dropPreview(session)}>{strings.preview.cancel}</Button>
            <Button appearance="primary" onClick={() => void apply(session, plan)}>
              {strings.preview.apply}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
