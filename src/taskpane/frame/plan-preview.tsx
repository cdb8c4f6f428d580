import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import { applyPreview, dropPreview } from '../session/writing';
import { useSession } from '../shared/session-context';
import { strings } from '../strings';
import { ChangeTable } from './change-table';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  content: { padding: 0 },
  hint: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  // Side by side also in the narrow pane, where Fluent's own actions stand on top of each other.
  actions: { gridColumn: '1 / -1', display: 'flex', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalS },
});

/** Every cell that a plan would change, before anything is written. */
export default function PlanPreview({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const session = useSession();
  useFocusReturn();
  return (
    <Dialog open onOpenChange={(_, { open }) => open || dropPreview(session)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.preview.title(plan.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            {!session.host.capabilities.nativeUndo && <p className={styles.hint}>{strings.preview.noNativeUndo}</p>}
            <ChangeTable caption={strings.preview.count(plan.changes.length)} changes={plan.changes} />
          </DialogContent>
          <div className={styles.actions}>
            <Button onClick={() => dropPreview(session)}>{strings.preview.cancel}</Button>
            <Button appearance="primary" onClick={() => void applyPreview(session)}>
              {strings.preview.apply}
            </Button>
          </div>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Gives the focus back to where it was before the dialog came. */
function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
