import { keepInWorkbook } from '../../session/settings';
import { Switch } from '../../shared/checkbox';
import { usePane, useSession } from '../../shared/session-context';
import { Field } from '../../shared/field';
import { strings } from '../../strings';

/** Whether what judges goes with the workbook, so that everyone who opens it checks alike, or stays with the user. */
export function Keeping() {
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings } = strings;
  return (
    <Field hint={profile.inWorkbook ? settings.keptInWorkbook : settings.keptWithUser}>
      <Switch
        label={settings.inWorkbook}
        checked={profile.inWorkbook}
        disabledFocusable={busy !== null}
        onChange={(_, { checked }) => void keepInWorkbook(session, checked)}
      />
    </Field>
  );
}
