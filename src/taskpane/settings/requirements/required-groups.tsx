import { makeStyles } from '@fluentui/react-components';
import { groupNames, requiredGroups, type GroupName } from '../../../actions/submission-profile';
import { changeProfile } from '../../session/settings';
import { Button } from '../../shared/button';
import { Checkbox } from '../../shared/checkbox';
import { usePane, useSession } from '../../shared/session-context';
import { Field } from '../../shared/field';
import { tokens } from '../../shared/tokens';
import { strings } from '../../strings';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
});

/** Groups of indicators that a form has to have; those that a form itself marks （必填） go before them. */
export function RequiredGroups() {
  const styles = useStyles();
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings } = strings;
  const required = requiredGroups(profile);
  const toggle = (group: GroupName, on: boolean): void => {
    const next = groupNames().filter((name) => (name === group ? on : required.has(name)));
    void changeProfile(session, { required: next });
  };
  return (
    <Field label={settings.required} hint={settings.requiredHint}>
      <div role="group" aria-label={settings.required}>
        <div className={styles.grid}>
          {groupNames().map((group) => (
            <Checkbox
              key={group}
              label={group}
              checked={required.has(group)}
              disabledFocusable={busy !== null}
              onChange={(_, { checked }) => toggle(group, checked)}
            />
          ))}
        </div>
        {profile.required && (
          <Button size="small" onClick={() => void changeProfile(session, { required: undefined })}>
            {settings.resetRequired}
          </Button>
        )}
      </div>
    </Field>
  );
}
